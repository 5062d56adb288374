package org.mingfa.device.panel;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.exception.IOException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalInputProvider;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProviderImpl;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProviderImpl;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Pi4J's mock lines, which know neither trouble nor several threads, made to fail as libgpiod's do.
final class TwinProviders implements PinSource {
    private final Map<Integer, MockDigitalInput> inputs = new ConcurrentHashMap<>();
    private final Map<Integer, DigitalState> levels = new ConcurrentHashMap<>();
    private volatile PanelTwin.Chip chip = PanelTwin.Chip.PRESENT;

    @Override
    public String place() {
        return "twin";
    }

    @Override
    public Context open() throws PinsLost {
        if (chip == PanelTwin.Chip.GONE) {
            throw new PinsLost(PinTrouble.ABSENT, "the twin's chip is gone");
        }
        if (chip == PanelTwin.Chip.FORBIDDEN) {
            throw new PinsLost(PinTrouble.NO_PERMISSION, "the twin's chip is locked");
        }
        return Pi4J.newContextBuilder()
                .disableShutdownHook()
                .add(new Inputs(), new Outputs())
                .build();
    }

    void become(PanelTwin.Chip next) {
        chip = next;
    }

    DigitalState level(int line) {
        return levels.getOrDefault(line, DigitalState.LOW);
    }

    /// The edge is told on the caller's thread.
    void drive(int line, DigitalState level) {
        levels.put(line, level);
        MockDigitalInput input = inputs.get(line);
        if (input != null && chip != PanelTwin.Chip.GONE) {
            input.mockState(level);
        }
    }

    private void use() {
        if (chip == PanelTwin.Chip.GONE) {
            throw new IllegalStateException("c_gpiod_line_get_value failed: -1 (No such device)");
        }
    }

    private void take() {
        if (chip == PanelTwin.Chip.BUSY) {
            throw new IllegalStateException("c_gpiod_line_request failed: -1 (Device or resource busy)");
        }
    }

    private final class Inputs extends MockDigitalInputProviderImpl {
        @Override
        public DigitalInput create(DigitalInputConfig config) {
            take();
            MockDigitalInput input = new Input(this, config);
            context.registry().add(input);
            input.mockState(level(config.address()));
            inputs.put(config.address(), input);
            return input;
        }
    }

    private final class Input extends MockDigitalInput {
        Input(DigitalInputProvider provider, DigitalInputConfig config) {
            super(provider, config);
        }

        @Override
        public DigitalState state() {
            use();
            return level(config().address());
        }
    }

    private final class Outputs extends MockDigitalOutputProviderImpl {
        @Override
        public DigitalOutput create(DigitalOutputConfig config) {
            take();
            MockDigitalOutput output = new Output(this, config);
            context.registry().add(output);
            return output;
        }
    }

    private final class Output extends MockDigitalOutput {
        Output(DigitalOutputProvider provider, DigitalOutputConfig config) {
            super(provider, config);
        }

        @Override
        public DigitalOutput state(DigitalState state) throws IOException {
            use();
            levels.put(config().address(), state);
            return super.state(state);
        }
    }
}
