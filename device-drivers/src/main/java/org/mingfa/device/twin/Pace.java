package org.mingfa.device.twin;

import java.time.Duration;

/// How fast bytes go over a serial line: a byte takes ten bits, one to start, eight, one to stop.
///
/// @param bitsPerSecond 0 where a network is too fast to matter
public record Pace(int bitsPerSecond) {
    public static final Pace NONE = new Pace(0);
    private static final int BITS_A_BYTE = 10;

    public Duration of(int bytes) {
        return bitsPerSecond == 0
                ? Duration.ZERO
                : Duration.ofNanos(1_000_000_000L * BITS_A_BYTE * bytes / bitsPerSecond);
    }

    /// As many as go out in about two milliseconds, at least one.
    int chunk() {
        return bitsPerSecond == 0 ? 4096 : Math.max(1, bitsPerSecond / BITS_A_BYTE / 500);
    }
}
