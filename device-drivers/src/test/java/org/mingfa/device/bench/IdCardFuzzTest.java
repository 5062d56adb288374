package org.mingfa.device.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdCardFuzzTest {

    @Test
    void brokenFramesNeverStopTheDecoder() {
        IdCardFuzz.Tally tally = IdCardFuzz.run(7, 50_000);
        assertThat(tally.frames()).isEqualTo(50_000);
        assertThat(tally.read()).isGreaterThan(10_000);
        assertThat(tally.present()).isBetween(5_000, tally.read());
    }

    @Test
    void theSameSeedBreaksTheSame() {
        assertThat(IdCardFuzz.run(8, 1_000)).isEqualTo(IdCardFuzz.run(8, 1_000));
    }
}
