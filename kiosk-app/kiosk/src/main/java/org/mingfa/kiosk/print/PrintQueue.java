package org.mingfa.kiosk.print;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The jobs of one printer, one after the other. The deadline counts from the tap, waiting included: by then
/// the citizen has an answer, even from a driver that is stuck.
final class PrintQueue implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PrintQueue.class);
    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final Duration deadline;
    private final ExecutorService printing;
    private final ExecutorService watches = Executors.newVirtualThreadPerTaskExecutor();

    PrintQueue(String name, Duration deadline) {
        this.deadline = deadline;
        this.printing = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /// @param ended told when the job has come to its end, whichever
    PrintJob add(Callable<PrintOutcome> work, Runnable ended) {
        PrintJob job = new PrintJob(work);
        Future<?> running = printing.submit(job);
        watches.execute(() -> watch(job, running, ended));
        return job;
    }

    private void watch(PrintJob job, Future<?> running, Runnable ended) {
        try {
            if (!job.awaitEnd(deadline)) {
                job.end(new NotPrinted(PrintTrouble.NO_ANSWER));
                running.cancel(true);
            } else if (job.isFailed()) {
                // One that was withdrawn lets go of its paper at once, not when its turn would have come; a driver
                // that waits with it gives it up.
                running.cancel(true);
            }
            ended.run();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// Does not wait for a driver that is stuck, but for what is being written down of a job: the database is closed
    /// next.
    @Override
    public void close() {
        watches.shutdownNow();
        printing.shutdownNow();
        try {
            if (!watches.awaitTermination(CLOSING.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("the end of a print job was not written down in time");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
