package org.mingfa.device.printer.ipp;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what comes by itself.
final class Soon {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private Soon() {}

    /// @throws AssertionError when it does not come in half a minute
    static void until(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Never came: " + what);
            }
            Thread.sleep(Duration.ofMillis(5));
        }
    }
}
