package org.mingfa.device.panel;

import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The open lines of one panel. For one thread, which also closes them: Pi4J's natives do not survive a call
/// on a line that another thread has closed.
final class Pins implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pins.class);
    /// Pi4J writes pages of its own at every try to open a chip that is not there. What goes wrong comes back
    /// as exceptions, or shows when a line is taken. Held, or the level is lost.
    private static final java.util.logging.Logger PI4J = java.util.logging.Logger.getLogger("com.pi4j");

    static {
        PI4J.setLevel(Level.OFF);
    }

    private final Context context;
    private final Map<PanelInput, DigitalInput> inputs = new EnumMap<>(PanelInput.class);
    private final Map<PanelOutput, DigitalOutput> outputs = new EnumMap<>(PanelOutput.class);

    /// Told of every edge, bounces too, on a thread of Pi4J.
    @FunctionalInterface
    interface EdgeListener {
        void seen(PanelInput input, boolean active);
    }

    private Pins(Context context) {
        this.context = context;
    }

    static Pins open(PinSource source, PanelConfig config, EdgeListener edges) throws PinsLost {
        try {
            Pins pins = new Pins(source.open());
            pins.take(config, edges);
            return pins;
        } catch (RuntimeException | LinkageError thrown) {
            throw new PinsLost(PinTrouble.of(thrown, PinTrouble.ABSENT), thrown);
        }
    }

    private void take(PanelConfig config, EdgeListener edges) {
        try {
            config.inputs().forEach((input, line) -> inputs.put(input, input(input, line, edges)));
            config.outputs().forEach((output, line) -> outputs.put(output, output(output, line)));
        } catch (RuntimeException | LinkageError thrown) {
            close();
            throw thrown;
        }
    }

    private DigitalInput input(PanelInput input, Line line, EdgeListener edges) {
        DigitalState active = level(line, true);
        DigitalInput pin = context.create(DigitalInput.newConfigBuilder(context)
                .id("mingfa-" + input.key())
                .address(line.number())
                .pull(line.activeLow() ? PullResistance.PULL_UP : PullResistance.PULL_DOWN)
                .debounce(0L)
                .onState(active)
                .build());
        pin.addListener(event -> edges.seen(input, event.state() == active));
        return pin;
    }

    private DigitalOutput output(PanelOutput output, Line line) {
        return context.create(DigitalOutput.newConfigBuilder(context)
                .id("mingfa-" + output.key())
                .address(line.number())
                .initial(level(line, false))
                .onState(level(line, true))
                .build());
    }

    private static DigitalState level(Line line, boolean active) {
        return active == line.activeLow() ? DigitalState.LOW : DigitalState.HIGH;
    }

    Map<PanelInput, Boolean> look() throws PinsLost {
        Map<PanelInput, Boolean> seen = new EnumMap<>(PanelInput.class);
        try {
            inputs.forEach((input, pin) -> seen.put(input, pin.isOn()));
            return seen;
        } catch (RuntimeException thrown) {
            throw new PinsLost(PinTrouble.of(thrown, PinTrouble.VANISHED), thrown);
        }
    }

    /// A lamp that the terminal does not have is no trouble.
    void light(PanelOutput output, boolean lit) throws PinsLost {
        DigitalOutput pin = outputs.get(output);
        if (pin == null) {
            return;
        }
        try {
            pin.setState(lit == (pin.config().onState() == DigitalState.HIGH));
        } catch (Exception thrown) {
            throw new PinsLost(PinTrouble.of(thrown, PinTrouble.VANISHED), thrown);
        }
    }

    @Override
    public void close() {
        try {
            context.shutdown();
        } catch (Exception thrown) {
            LOG.warn("The panel's lines did not close well", thrown);
        }
    }
}
