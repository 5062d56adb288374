package org.mingfa.device.idcard;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Waits for what must come true, however slow the machine.
final class Eventually {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private Eventually() {}

    static void becomes(BooleanSupplier condition, Supplier<String> otherwise) throws InterruptedException {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("It did not come to that: " + otherwise.get());
            }
            Thread.sleep(5);
        }
    }
}
