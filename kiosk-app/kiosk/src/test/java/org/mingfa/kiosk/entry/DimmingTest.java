package org.mingfa.kiosk.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DimmingTest {
    private static final RestConfig NIGHT = new RestConfig(LocalTime.of(22, 0), LocalTime.of(6, 0));

    @Test
    void theScreenIsDarkAtNightWhileNobodyIsThere() {
        assertThat(at("2026-11-21T23:00:00Z", false)).isTrue();
        assertThat(at("2026-11-21T05:59:59Z", false)).isTrue();
    }

    @Test
    void itIsLightByDay() {
        assertThat(at("2026-11-21T06:00:00Z", false)).isFalse();
        assertThat(at("2026-11-21T21:59:59Z", false)).isFalse();
    }

    @Test
    void somebodyWhoComesWakesItAtNight() {
        assertThat(at("2026-11-21T23:00:00Z", true)).isFalse();
    }

    private static boolean at(String time, boolean someone) {
        return new Dimming(NIGHT, () -> someone, Clock.fixed(Instant.parse(time), ZoneOffset.UTC)).isDim();
    }
}
