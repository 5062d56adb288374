package org.mingfa.device.wire;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before the next try: twice as long each time, up to a bound, and not all devices at once.
public record Backoff(Duration first, Duration most) {
    /// A device that is plugged in again works within five seconds.
    public static final Backoff USUAL = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(2));

    /// @param failures in a row, from 1
    /// @return between half of the step and the whole of it
    public Duration delay(int failures, RandomGenerator random) {
        long step = Math.min(most.toMillis(), first.toMillis() << Math.min(failures - 1, 20));
        return Duration.ofMillis(step / 2 + random.nextLong(step / 2 + 1));
    }
}
