package org.mingfa.device.panel;

import com.pi4j.io.gpio.digital.DigitalState;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.mingfa.device.twin.FaultClock;
import org.mingfa.device.twin.FaultScript;

/// A panel in software, on Pi4J's mock lines: hands that lift, press and open, and a chip that goes and comes
/// back. Safe for several threads.
///
/// ```
/// PanelTwin twin = new PanelTwin(PanelTwin.FULL);
/// Panel panel = Panel.onTwin(twin, clock);
/// panel.start();
/// twin.liftHandset();
/// ```
public final class PanelTwin implements AutoCloseable {
    /// Everything that a terminal may have, some of it active at 0 V as switches to ground are.
    public static final PanelConfig FULL = new PanelConfig(
            "twin",
            Map.of(
                    PanelInput.PRESENCE, new Line(5, false),
                    PanelInput.HANDSET, new Line(6, true),
                    PanelInput.CALL, new Line(13, true),
                    PanelInput.DOOR, new Line(19, false)),
            Map.of(PanelOutput.LIGHT, new Line(20, false), PanelOutput.LAMP, new Line(21, true)));

    static final Duration PRESS = Duration.ofMillis(100);

    private final PanelConfig config;
    private final TwinProviders providers = new TwinProviders();
    private final FaultClock clock = new FaultClock();

    /// How the GPIO chip is.
    public enum Chip {
        PRESENT,
        GONE,
        FORBIDDEN,
        /// Its lines are held by another program.
        BUSY
    }

    public PanelTwin(PanelConfig config) {
        this.config = config;
        config.inputs().keySet().forEach(each -> put(each, false));
    }

    PanelConfig config() {
        return config;
    }

    PinSource source() {
        return providers;
    }

    public void become(Chip chip) {
        providers.become(chip);
    }

    public void someoneComes() {
        put(PanelInput.PRESENCE, true);
    }

    public void someoneGoes() {
        put(PanelInput.PRESENCE, false);
    }

    public void liftHandset() {
        put(PanelInput.HANDSET, true);
    }

    public void hangUp() {
        put(PanelInput.HANDSET, false);
    }

    /// The button is let go after a tenth of a second.
    public void pressCall() {
        put(PanelInput.CALL, true);
        clock.after(PRESS, () -> put(PanelInput.CALL, false));
    }

    public void openDoor() {
        put(PanelInput.DOOR, true);
    }

    public void closeDoor() {
        put(PanelInput.DOOR, false);
    }

    /// @return for each lamp whether it is lit
    public Map<PanelOutput, Boolean> lights() {
        Map<PanelOutput, Boolean> lit = new EnumMap<>(PanelOutput.class);
        config.outputs()
                .forEach((output, line) ->
                        lit.put(output, (providers.level(line.number()) == DigitalState.HIGH) != line.activeLow()));
        return lit;
    }

    /// What the panel does not have moves nothing.
    void put(PanelInput input, boolean active) {
        Line line = config.inputs().get(input);
        if (line != null) {
            providers.drive(line.number(), active == line.activeLow() ? DigitalState.LOW : DigitalState.HIGH);
        }
    }

    /// @return done when everything is at rest again
    public CompletableFuture<Void> play(FaultScript script) {
        return new PanelPlay(this, script).start(clock);
    }

    /// What was put off does not happen any more.
    @Override
    public void close() {
        clock.close();
    }
}
