package org.mingfa.device.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Times are milliseconds; no clock runs.
class DebounceTest {
    private static final Duration SETTLE = Duration.ofMillis(20);

    private final Debounce idle = Debounce.idle(SETTLE, ms(0));

    private static long ms(long time) {
        return Duration.ofMillis(time).toNanos();
    }

    @Test
    void aLevelIsBelievedOnceItHasStayed() {
        Debounce pressed = idle.see(true, ms(100));
        assertThat(pressed.at(ms(119)).settled()).isFalse();
        assertThat(pressed.at(ms(120)).settled()).isTrue();
        assertThat(pressed.isDue()).isTrue();
        assertThat(pressed.dueAt()).isEqualTo(ms(120));
        assertThat(pressed.at(ms(120)).isDue()).isFalse();
    }

    @Test
    void bouncesCountOnceAndFromTheLast() {
        Debounce bounced = idle.see(true, ms(100))
                .see(false, ms(103))
                .see(true, ms(105))
                .see(false, ms(106))
                .see(true, ms(110));
        assertThat(bounced.at(ms(129)).settled()).isFalse();
        assertThat(bounced.at(ms(130)).settled()).isTrue();
    }

    @Test
    void aGlitchIsNotBelieved() {
        Debounce glitch = idle.see(true, ms(100)).see(false, ms(105));
        assertThat(glitch.at(ms(1_000)).settled()).isFalse();
        assertThat(glitch.isDue()).isFalse();
    }

    @Test
    void whatIsSeenAgainAndAgainStaysAsOldAsItIs() {
        Debounce seen = idle.see(true, ms(100)).see(true, ms(110)).see(true, ms(119));
        assertThat(seen.at(ms(120)).settled()).isTrue();
    }

    @Test
    void aLevelThatStayedIsBelievedAlsoWhenOnlyItsEndIsSeenLater() {
        assertThat(idle.see(true, ms(100)).see(false, ms(150)).settled()).isTrue();
    }

    @Test
    void whatNeverRestsChatters() {
        Debounce line = idle;
        for (int time = 100; time < 6_100; time += 10) {
            line = line.see(time % 20 == 0, ms(time));
        }
        assertThat(line.settled()).isFalse();
        assertThat(line.chatters(Duration.ofSeconds(5), ms(6_100))).isTrue();
        assertThat(line.chatters(Duration.ofSeconds(7), ms(6_100))).isFalse();
        assertThat(line.chatters(Duration.ofSeconds(5), ms(6_200))).isFalse();
    }

    @Test
    void ordinaryUseIsNoChatter() {
        Debounce line = idle;
        for (int time = 100; time < 20_100; time += 100) {
            line = line.see(time % 200 == 0, ms(time));
        }
        assertThat(line.chatters(Duration.ofSeconds(5), ms(20_001))).isFalse();
    }

    @Test
    void afterALossNothingOldIsBelieved() {
        Debounce back = idle.see(true, ms(100)).afresh(ms(110));
        assertThat(back.see(false, ms(10_000)).settled()).isFalse();
        assertThat(back.at(ms(10_000)).settled()).isFalse();
    }
}
