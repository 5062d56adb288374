package org.mingfa.runtime.lifecycle;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The parts of a running program: added in the order of their start, closed in reverse, each within a deadline.
public final class Running implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Running.class);
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private record Part(String name, AutoCloseable closing) {}

    private final Duration deadline;
    private final Deque<Part> parts = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    public Running() {
        this(DEADLINE);
    }

    Running(Duration deadline) {
        this.deadline = deadline;
    }

    /// Adds a part that has started.
    public synchronized <T extends AutoCloseable> T add(String name, T part) {
        parts.push(new Part(name, part));
        return part;
    }

    /// Closes everything when the process is asked to stop.
    public void closeOnShutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
    }

    /// Waits until this has been closed.
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public synchronized void close() {
        // Never closed, because that would wait for a part that does not end.
        ExecutorService closer = Executors.newVirtualThreadPerTaskExecutor();
        while (!parts.isEmpty()) {
            Part part = parts.pop();
            await(part, closer.submit(() -> {
                part.closing().close();
                return part;
            }));
        }
        stopped.countDown();
    }

    private void await(Part part, Future<?> closing) {
        try {
            closing.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            closing.cancel(true);
            log.warn("{} did not stop within {} s", part.name(), deadline.toSeconds());
        } catch (ExecutionException failed) {
            log.warn("{} failed to stop", part.name(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
