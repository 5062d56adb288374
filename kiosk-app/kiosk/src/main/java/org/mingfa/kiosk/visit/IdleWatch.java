package org.mingfa.kiosk.visit;

import java.time.Duration;

/// Ends a visit whose time is over, whether or not any browser still asks.
public final class IdleWatch implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Thread thread;

    public IdleWatch(Visits visits) {
        thread = Thread.startVirtualThread(() -> watch(visits));
    }

    private static void watch(Visits visits) {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                visits.endIfIdle();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(PAUSE);
    }
}
