package org.mingfa.device.panel;

import com.pi4j.io.gpio.digital.DigitalState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.FaultScript.Step;

/// A panel in software, on Pi4J's mock lines: hands that lift, press and open, and a chip that goes and comes back.
/// Safe
/// for several threads.
///
/// ```
/// PanelTwin twin = new PanelTwin(PanelTwin.FULL);
/// Panel panel = Panel.onTwin(twin, clock);
/// panel.start();
/// twin.liftHandset();
/// ```
public final class PanelTwin {
    /// Everything that a terminal may have, some of it active at 0 V as switches to ground are.
    public static final PanelConfig FULL = new PanelConfig(
            "twin",
            Map.of(
                    PanelInput.PRESENCE, new Line(5, false),
                    PanelInput.HANDSET, new Line(6, true),
                    PanelInput.CALL, new Line(13, true),
                    PanelInput.DOOR, new Line(19, false)),
            Map.of(PanelOutput.LIGHT, new Line(20, false), PanelOutput.LAMP, new Line(21, true)));

    private static final int BOUNCES = 6;
    private static final Duration CHATTER = Duration.ofMillis(2);
    private static final Duration PRESS = Duration.ofMillis(100);

    private final PanelConfig config;
    private final TwinProviders providers = new TwinProviders();

    /// What is wrong with the chip.
    public enum Fault {
        NONE,
        GONE,
        FORBIDDEN,
        BUSY
    }

    private record Moment(Duration at, Runnable act) {}

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

    public void become(Fault fault) {
        providers.become(fault);
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

    /// Holds the button as long as a finger does.
    public void pressCall() throws InterruptedException {
        put(PanelInput.CALL, true);
        Thread.sleep(PRESS);
        put(PanelInput.CALL, false);
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

    /// Plays it on the caller's thread to its end, when everything is at rest again.
    public void play(FaultScript script) throws InterruptedException {
        List<Moment> moments = new ArrayList<>();
        script.steps().forEach(step -> add(moments, step));
        moments.sort(Comparator.comparing(Moment::at));
        long begin = System.nanoTime();
        for (Moment moment : moments) {
            Thread.sleep(
                    Math.max(0, moment.at.minusNanos(System.nanoTime() - begin).toMillis()));
            moment.act.run();
        }
    }

    private void add(List<Moment> moments, Step step) {
        if (!(step.at() instanceof FaultScript.After(Duration at))) {
            throw new IllegalArgumentException("A panel prints no lines: say when, for example: at 3s " + step.act());
        }
        switch (PanelAct.of(step.act())) {
            case COME -> hold(moments, at, step.time(), PanelInput.PRESENCE);
            case LIFT_HANDSET -> hold(moments, at, step.time(), PanelInput.HANDSET);
            case OPEN_DOOR -> hold(moments, at, step.time(), PanelInput.DOOR);
            case PRESS_CALL -> hold(moments, at, step.time(), PanelInput.CALL);
            case BOUNCE -> bounce(moments, at);
            case CHATTER -> chatter(moments, at, step.time());
            case CHIP_GONE -> fail(moments, at, step.time(), Fault.GONE);
            case BUSY -> fail(moments, at, step.time(), Fault.BUSY);
        }
    }

    private void hold(List<Moment> moments, Duration at, Duration time, PanelInput input) {
        moments.add(new Moment(at, () -> put(input, true)));
        moments.add(new Moment(at.plus(time), () -> put(input, false)));
    }

    private void bounce(List<Moment> moments, Duration at) {
        moments.add(new Moment(at, () -> bounce(true)));
        moments.add(new Moment(at.plus(PRESS), () -> bounce(false)));
    }

    private void bounce(boolean end) {
        for (int i = 0; i < BOUNCES; i++) {
            put(PanelInput.CALL, end);
            put(PanelInput.CALL, !end);
        }
        put(PanelInput.CALL, end);
    }

    private void chatter(List<Moment> moments, Duration at, Duration time) {
        for (long edge = 0; edge < time.dividedBy(CHATTER); edge++) {
            boolean active = edge % 2 == 0;
            moments.add(new Moment(at.plus(CHATTER.multipliedBy(edge)), () -> put(PanelInput.HANDSET, active)));
        }
        moments.add(new Moment(at.plus(time), () -> put(PanelInput.HANDSET, false)));
    }

    private void fail(List<Moment> moments, Duration at, Duration time, Fault fault) {
        moments.add(new Moment(at, () -> become(fault)));
        moments.add(new Moment(at.plus(time), () -> become(Fault.NONE)));
    }
}
