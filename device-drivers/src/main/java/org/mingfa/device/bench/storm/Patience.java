package org.mingfa.device.bench.storm;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// A time within which something must come.
final class Patience {
    private static final Duration GLANCE = Duration.ofMillis(5);

    private final long end;

    /// Begins now.
    Patience(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /// @return whether it came in time
    boolean await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (isOver()) {
                return false;
            }
            Thread.sleep(GLANCE);
        }
        return true;
    }
}
