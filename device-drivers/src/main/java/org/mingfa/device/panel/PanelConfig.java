package org.mingfa.device.panel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which line of which chip is what. What a terminal does not have is left out.
///
/// @param chip as it is called under `/dev`: `gpiochip0`
public record PanelConfig(String chip, Map<PanelInput, Line> inputs, Map<PanelOutput, Line> outputs) {

    public PanelConfig {
        inputs = Map.copyOf(inputs);
        outputs = Map.copyOf(outputs);
        List<Integer> numbers = new ArrayList<>();
        Stream.concat(inputs.values().stream(), outputs.values().stream()).forEach(line -> numbers.add(line.number()));
        if (new HashSet<>(numbers).size() < numbers.size()) {
            throw new IllegalArgumentException("Two things of the panel have the same line: " + numbers);
        }
        if (chip.isBlank() || chip.contains("/")) {
            throw new IllegalArgumentException(
                    "\"" + chip + "\" is no name of a GPIO chip. Write it without /dev/, for example gpiochip0");
        }
    }

    /// @param settings `chip`, `presence`, `handset`, `call`, `door`, `light`, `lamp`; a missing or blank one
    ///     is absent
    /// @throws IllegalArgumentException with a sentence
    public static PanelConfig of(Map<String, String> settings) {
        Map<PanelInput, Line> inputs = new EnumMap<>(PanelInput.class);
        for (PanelInput input : PanelInput.values()) {
            String words = settings.getOrDefault(input.key(), "");
            if (!words.isBlank()) {
                inputs.put(input, Line.read(words));
            }
        }
        Map<PanelOutput, Line> outputs = new EnumMap<>(PanelOutput.class);
        for (PanelOutput output : PanelOutput.values()) {
            String words = settings.getOrDefault(output.key(), "");
            if (!words.isBlank()) {
                outputs.put(output, Line.read(words));
            }
        }
        return new PanelConfig(settings.getOrDefault("chip", "gpiochip0"), inputs, outputs);
    }
}
