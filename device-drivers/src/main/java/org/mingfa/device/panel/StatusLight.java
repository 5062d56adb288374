package org.mingfa.device.panel;

import java.time.Duration;

/// The light on top of the terminal. What it was told is shown again when the panel comes back.
public interface StatusLight {

    void show(Meaning meaning);

    /// What the light says.
    enum Meaning {
        OFF(false, Duration.ZERO),
        /// Steady.
        READY(true, Duration.ZERO),
        /// One second lit, one dark.
        IN_USE(true, Duration.ofSeconds(1)),
        /// A quarter of a second lit, a quarter dark.
        TROUBLE(true, Duration.ofMillis(250));

        private final boolean lit;
        private final Duration half;

        Meaning(boolean lit, Duration half) {
            this.lit = lit;
            this.half = half;
        }

        boolean blinks() {
            return !half.isZero();
        }

        /// @param nanos since any fixed moment
        boolean litAt(long nanos) {
            return lit && (!blinks() || Math.floorMod(nanos / half.toNanos(), 2L) == 0);
        }

        /// @param nanos since the same moment
        /// @return how long it stays as it is; for lights that blink
        long untilNext(long nanos) {
            return half.toNanos() - Math.floorMod(nanos, half.toNanos());
        }
    }
}
