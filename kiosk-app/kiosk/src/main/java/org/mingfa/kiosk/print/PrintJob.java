package org.mingfa.kiosk.print;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One paper on its way through one printer. Ends exactly once: printed, in trouble, too late, or withdrawn.
final class PrintJob implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(PrintJob.class);

    private final Callable<PrintOutcome> work;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<PrintProgress> progress = new AtomicReference<>(new PrintProgress.Waiting());

    PrintJob(Callable<PrintOutcome> work) {
        this.work = work;
    }

    PrintProgress progress() {
        return progress.get();
    }

    /// @return whether it ended in that time
    boolean awaitEnd(Duration time) throws InterruptedException {
        return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isFailed() {
        return progress() instanceof PrintProgress.Done(NotPrinted _);
    }

    @Override
    public void run() {
        if (start()) {
            end(attempt());
        }
    }

    /// Ends it if its printing has not begun.
    boolean withdraw() {
        return progress.get() instanceof PrintProgress.Waiting waiting
                && finish(waiting, new NotPrinted(PrintTrouble.VISIT_ENDED));
    }

    /// Ends it wherever it is; what comes later is not heard.
    void end(PrintOutcome end) {
        PrintProgress before = progress.get();
        while (!(before instanceof PrintProgress.Done) && !finish(before, end)) {
            before = progress.get();
        }
    }

    private boolean start() {
        return progress.get() instanceof PrintProgress.Waiting waiting
                && progress.compareAndSet(waiting, new PrintProgress.Printing());
    }

    private boolean finish(PrintProgress before, PrintOutcome end) {
        boolean first = progress.compareAndSet(before, new PrintProgress.Done(end));
        if (first) {
            ended.countDown();
        }
        return first;
    }

    private PrintOutcome attempt() {
        try {
            return work.call();
        } catch (InterruptedException late) {
            return new NotPrinted(PrintTrouble.NO_ANSWER);
        } catch (Exception cause) {
            // The kind of failure alone: a message could repeat what was to be printed.
            LOG.error("printing failed: {}", cause.getClass().getName());
            return new NotPrinted(PrintTrouble.REFUSED);
        }
    }
}
