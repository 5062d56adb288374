package org.mingfa.device.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void aByteTakesTenBits() {
        assertThat(new Pace(115_200).of(1)).isEqualTo(Duration.ofNanos(86_805));
        assertThat(new Pace(9600).of(960)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theReadOfACardTakes112Milliseconds() {
        assertThat(new Pace(115_200).of(1295).toMillis()).isEqualTo(112);
    }

    @Test
    void aNetworkTakesNoTime() {
        assertThat(Pace.NONE.of(1_000_000)).isEqualTo(Duration.ZERO);
    }

    @Test
    void slowLinesGoByteByByte() {
        assertThat(new Pace(1200).chunk()).isEqualTo(1);
        assertThat(new Pace(115_200).chunk()).isEqualTo(23);
    }
}
