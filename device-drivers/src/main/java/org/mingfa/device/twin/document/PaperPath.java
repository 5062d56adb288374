package org.mingfa.device.twin.document;

import com.hp.jipp.model.JobState;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.mingfa.device.printer.PrintOutcome;

/// Prints the jobs of a queue, one page after the other, on a thread of its own. A job's paper is in the
/// folder when its last page is out; a job that was cancelled before leaves none.
final class PaperPath implements AutoCloseable {
    private static final Duration IDLE = Duration.ofMillis(5);

    private final TwinQueue queue;
    private final TwinHealth health;
    private final JobFolder folder;
    private final Duration page;
    private final IntConsumer onPage;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("twin-paper").unstarted(this::run);
    private int pages;

    /// @param page how long one takes
    /// @param onPage is told how many pages are out since the start
    PaperPath(TwinQueue queue, TwinHealth health, JobFolder folder, Duration page, IntConsumer onPage) {
        this.queue = queue;
        this.health = health;
        this.folder = folder;
        this.page = page;
        this.onPage = onPage;
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                step();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void step() throws InterruptedException {
        Optional<TwinJob> job = queue.next();
        if (job.isEmpty() || health.lies()) {
            Thread.sleep(IDLE);
        } else if (!health.canPrint()) {
            queue.change(job.get().id(), each -> each.become(JobState.processingStopped, "printer-stopped"));
            Thread.sleep(IDLE);
        } else {
            queue.change(job.get().id(), each -> each.become(JobState.processing, "job-printing"));
            Thread.sleep(page);
            if (health.canPrint()) {
                queue.change(job.get().id(), this::printed);
            }
        }
    }

    private TwinJob printed(TwinJob job) {
        TwinJob after = job.withOnePageMore();
        onPage.accept(++pages);
        if (after.printed() < after.pages()) {
            return after;
        }
        return folder.leave(job.pdf(), job.copies()) instanceof PrintOutcome.Printed
                ? after.become(JobState.completed, "job-completed-successfully")
                : after.become(JobState.aborted, "document-format-error");
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
