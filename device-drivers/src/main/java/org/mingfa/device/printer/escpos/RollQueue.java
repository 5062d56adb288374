package org.mingfa.device.printer.escpos;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.mingfa.device.printer.PrintOutcome;

/// Where receipts wait for the thread that has the wire, and those who want them for their end.
final class RollQueue {
    private static final Duration LOOK = Duration.ofMillis(500);

    private final RollHealth health;
    private final BlockingQueue<RollJob> jobs = new LinkedBlockingQueue<>();

    RollQueue(RollHealth health) {
        this.health = health;
    }

    /// Waits until it has ended. It is taken back when the printer can no longer print before its turn has come, and
    /// withdrawn when who waits is interrupted.
    PrintOutcome print(RollJob job) throws InterruptedException {
        if (!health.state().canPrint()) {
            return health.notPrinted();
        }
        jobs.add(job);
        try {
            while (!job.awaitEnd(LOOK)) {
                if (!health.state().canPrint() && jobs.remove(job)) {
                    return health.notPrinted();
                }
            }
            return job.outcome();
        } catch (InterruptedException deadline) {
            job.cancel();
            jobs.remove(job);
            throw deadline;
        }
    }

    /// @return empty when there is none for a while, in which the printer should be looked at
    Optional<RollJob> next() throws InterruptedException {
        return Optional.ofNullable(jobs.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS));
    }
}
