package org.mingfa.device.printer.escpos;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingfa.device.printer.PrintOutcome;

/// A receipt on its way from who wants it to the thread that has the wire. It ends once.
final class RollJob {
    private final List<byte[]> pieces;
    private final CompletableFuture<PrintOutcome> outcome = new CompletableFuture<>();
    private volatile boolean cancelled;

    RollJob(List<byte[]> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    List<byte[]> pieces() {
        return pieces;
    }

    /// Nothing when it has ended.
    void end(PrintOutcome how) {
        outcome.complete(how);
    }

    /// Whoever wanted it does not wait any more.
    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /// @return whether it has ended by then
    boolean awaitEnd(Duration within) throws InterruptedException {
        try {
            outcome.get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        }
    }

    /// Of a job that has ended.
    PrintOutcome outcome() {
        return outcome.join();
    }
}
