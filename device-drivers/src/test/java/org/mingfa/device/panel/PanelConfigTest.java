package org.mingfa.device.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelConfigTest {
    @Test
    void whatIsNotNamedIsAbsent() {
        PanelConfig config =
                PanelConfig.of(Map.of("chip", "gpiochip4", "handset", "17 low", "light", "5", "door", " "));
        assertThat(config)
                .isEqualTo(new PanelConfig(
                        "gpiochip4",
                        Map.of(PanelInput.HANDSET, new Line(17, true)),
                        Map.of(PanelOutput.LIGHT, new Line(5, false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GPIO17", "-1", "17 high", "17low", "99999", "1.5"})
    void whatIsNoLineIsRefusedWithAnExample(String words) {
        assertThatThrownBy(() -> PanelConfig.of(Map.of("call", words)))
                .hasMessageContaining(words)
                .hasMessageContaining("17 low");
    }

    @Test
    void oneLineCannotBeTwoThings() {
        assertThatThrownBy(() -> PanelConfig.of(Map.of("call", "17", "lamp", "17 low")))
                .hasMessageContaining("same line");
    }

    @Test
    void aChipIsNamedWithoutItsFolder() {
        assertThatThrownBy(() -> PanelConfig.of(Map.of("chip", "/dev/gpiochip0")))
                .hasMessageContaining("without /dev/");
    }
}
