package org.mingfa.law.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimingsTest {
    private final Timings timings = new Timings();

    @Test
    void theMedianAndTheTailOfAHundredAndOneRunsAreFound() {
        for (int milliseconds = 100; milliseconds >= 0; milliseconds--) {
            timings.add(milliseconds * 1_000_000L);
        }

        assertThat(timings.percentile(0.5)).isEqualTo(50);
        assertThat(timings.percentile(0.99)).isEqualTo(99);
        assertThat(timings.percentile(1)).isEqualTo(100);
        assertThat(timings.percentile(0)).isZero();
    }

    @Test
    void millisecondsAreGivenWithTwoDecimals() {
        timings.add(1_234_567);

        assertThat(timings.percentile(0.5)).isEqualTo(1.23);
    }

    @Test
    void withoutRunsTheTimeIsZero() {
        assertThat(timings.percentile(0.99)).isZero();
    }
}
