package org.mingfa.device.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;

/// With a true panel, and a technician who does what the lines printed say:
/// `-Dmingfa.panel="chip=gpiochip0, presence=5, handset=6 low, call=13 low, door=19, light=20, lamp=21"`.
@Tag("hardware")
class HardwarePanelTest extends PanelContract {
    private final Panel panel = Panel.onGpio(config(), Clock.systemUTC());

    private static PanelConfig config() {
        String words = System.getProperty("mingfa.panel", "");
        Assumptions.assumeFalse(words.isBlank(), "no panel is named in -Dmingfa.panel");
        Map<String, String> settings = new HashMap<>();
        for (String each : words.split(",")) {
            String[] parts = each.split("=", 2);
            assertThat(parts).as(each).hasSize(2);
            settings.put(parts[0].strip(), parts[1].strip());
        }
        return PanelConfig.of(settings);
    }

    @Override
    Panel panel() {
        return panel;
    }

    @Override
    Duration patience() {
        return Duration.ofMinutes(1);
    }

    @Override
    void move(PanelInput input, boolean active) {
        System.out.println(input.words(active) + "！");
    }
}
