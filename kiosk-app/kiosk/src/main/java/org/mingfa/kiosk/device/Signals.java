package org.mingfa.kiosk.device;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Hands signals to the screens that wait for them. Each has a number; a screen says which it knows. Safe for several
/// threads.
public final class Signals implements AutoCloseable {
    private static final int KEPT = 32;

    private final Deque<Signal> last = new ArrayDeque<>();
    private long newest;
    private boolean closed;

    /// @param newest the number of the last signal that ever came
    /// @param signals those after the known one, oldest first
    public record News(long newest, List<Signal> signals) {}

    public synchronized void post(Signal signal) {
        newest++;
        last.addLast(signal);
        if (last.size() > KEPT) {
            last.removeFirst();
        }
        notifyAll();
    }

    /// Lets all go that wait, so that the server can stop.
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    public synchronized long newest() {
        return newest;
    }

    /// Waits for a signal after the known one.
    ///
    /// @return without signals when none came in time
    public synchronized News await(long known, Duration within) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        while (!closed && known == newest && end > System.nanoTime()) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
        // A number of an earlier run of the program is no number of ours.
        long missed = known > newest ? 0 : Math.min(newest - known, last.size());
        return new News(newest, last.stream().skip(last.size() - missed).toList());
    }
}
