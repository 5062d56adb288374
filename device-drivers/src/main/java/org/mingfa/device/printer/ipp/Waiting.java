package org.mingfa.device.printer.ipp;

import java.time.Duration;

/// How long something has lasted without a break. For one thread.
final class Waiting {
    private final Duration patience;
    private long since = System.nanoTime();

    Waiting(Duration patience) {
        this.patience = patience;
    }

    void restart() {
        since = System.nanoTime();
    }

    boolean isTooLong() {
        return System.nanoTime() - since >= patience.toNanos();
    }
}
