package org.mingfa.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private enum Mode {
        FAST,
        THOROUGH
    }

    @Test
    void theDefaultsStandWhereNobodySaysOtherwise() {
        Settings settings = with(Map.of());

        assertThat(settings.text("web.host")).isEqualTo("127.0.0.1");
        assertThat(settings.integer("web.port", 0, 65_535)).isEqualTo(8080);
        assertThat(settings.optional("web.names")).isEmpty();
        assertThat(settings.list("web.names")).isEmpty();
        assertThat(settings.duration("web.idle", Duration.ZERO, Duration.ofHours(1)))
                .isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.flag("search.vectors")).isTrue();
        assertThat(settings.choice("search.mode", Mode.class)).isEqualTo(Mode.FAST);
        assertThat(settings.path("home")).isEqualTo(Path.of(System.getProperty("user.home"), "mingfa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eighty", "80.5", "-1", "65536", "99999999999"})
    void aBadIntegerIsRefusedWithItsRange(String value) {
        assertRefused(
                "web.port",
                value,
                " 0 到 65535 之间的整数",
                () -> with(Map.of("web.port", value)).integer("web.port", 0, 65_535));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "s", "0.5s", "-1s", "30 s", "4s", "61m", "9999999999d"})
    void aBadDurationIsRefusedWithItsRange(String value) {
        assertRefused(
                "web.idle",
                value,
                " 5s 到 3600s 之间的时间，如 20s、5m",
                () -> with(Map.of("web.idle", value)).duration("web.idle", Duration.ofSeconds(5), Duration.ofHours(1)));
    }

    @Test
    void everyUnitOfTimeIsUnderstood() {
        assertThat(duration("1500ms")).isEqualTo(Duration.ofMillis(1500));
        assertThat(duration("5m")).isEqualTo(Duration.ofMinutes(5));
        assertThat(duration("2h")).isEqualTo(Duration.ofHours(2));
        assertThat(duration("3d")).isEqualTo(Duration.ofDays(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "1", "是"})
    void aBadFlagIsRefused(String value) {
        assertRefused(
                "search.vectors",
                value,
                " true 或 false",
                () -> with(Map.of("search.vectors", value)).flag("search.vectors"));
    }

    @Test
    void aBadChoiceIsRefusedWithAllThatThereAre() {
        Settings settings = with(Map.of("search.mode", "Thorough"));
        assertThat(settings.choice("search.mode", Mode.class)).isEqualTo(Mode.THOROUGH);

        assertRefused(
                "search.mode",
                "slow",
                "下面之一：[fast, thorough]",
                () -> with(Map.of("search.mode", "slow")).choice("search.mode", Mode.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b"})
    void aBadPathIsRefused(String value) {
        assertRefused("home", value, "一个路径", () -> with(Map.of("home", value)).path("home"));
    }

    private static void assertRefused(String key, String value, String allowed, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(BadSetting.class)
                .hasMessage("设置 " + key + " = “" + value + "” 不行：应当是" + allowed + "。");
    }

    private static Duration duration(String value) {
        return with(Map.of("web.idle", value)).duration("web.idle", Duration.ZERO, Duration.ofDays(9));
    }

    private static Settings with(Map<String, String> overrides) {
        return Settings.load(SettingsTest.class, "test.properties", Optional.empty(), overrides);
    }
}
