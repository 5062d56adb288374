package org.mingfa.device.bench.storm;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Use all devices at once, one citizen at each.
final class Citizens {
    private static final Duration BREATH = Duration.ofMillis(30);

    private Citizens() {}

    /// Comes back when the last one has finished what she began in time.
    static void use(Collection<Stand> stands, Patience patience) throws InterruptedException {
        List<Callable<Void>> citizens = stands.stream()
                .<Callable<Void>>map(stand -> () -> use(stand, patience))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(citizens.size())) {
            for (Future<Void> citizen : threads.invokeAll(citizens)) {
                citizen.get();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException("A driver threw at a citizen", broken.getCause());
        }
    }

    private static Void use(Stand stand, Patience patience) throws InterruptedException {
        while (!patience.isOver()) {
            stand.use();
            Thread.sleep(BREATH);
        }
        return null;
    }
}
