package org.mingfa.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingfa.runtime.config.BadSetting;
import org.mingfa.runtime.config.Settings;

class WebConfigTest {
    @Test
    void everySettingIsTaken() {
        WebConfig config = WebConfig.of(settings(Map.of("web.port", "0", "web.names", "a.local, b.local")));

        assertThat(config)
                .isEqualTo(new WebConfig("127.0.0.1", 0, List.of("a.local", "b.local"), Duration.ofSeconds(30)));
    }

    @Test
    void aPortThatCannotBeIsRefused() {
        Settings settings = settings(Map.of("web.port", "70000"));

        assertThatThrownBy(() -> WebConfig.of(settings))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("web.port");
    }

    private static Settings settings(Map<String, String> overrides) {
        return Settings.load(Settings.class, "test.properties", Optional.empty(), overrides);
    }
}
