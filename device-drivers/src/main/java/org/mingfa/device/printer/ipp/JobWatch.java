package org.mingfa.device.printer.ipp;

import java.util.Optional;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;

/// Looks after a job that the printer has taken, and knows when there is no hope for it. For one thread.
final class JobWatch {
    private final IppQueue queue;
    private final IppSettings settings;
    private final Waiting blocked;
    private final Waiting lost;
    private final Waiting idle;
    private JobReport job;
    private Optional<PrintTrouble> trouble = Optional.empty();

    JobWatch(IppQueue queue, IppSettings settings, JobReport job) {
        this.queue = queue;
        this.settings = settings;
        this.job = job;
        this.blocked = new Waiting(settings.patience().blocked());
        this.lost = new Waiting(settings.patience().lost());
        this.idle = new Waiting(settings.patience().idle());
    }

    /// @return how it ended; empty while it is on its way or the printer is away
    Optional<PrintOutcome> look() throws InterruptedException {
        try {
            JobReport now = queue.job(job.id());
            weigh(now, queue.report(settings.deadlines().answer()));
            job = now;
            lost.restart();
        } catch (IppFailed failed) {
            return whatIsLeft(failed);
        }
        return job.end();
    }

    /// A printer that forgets jobs, or restarted: nobody can say whether this one came out.
    private Optional<PrintOutcome> whatIsLeft(IppFailed failed) {
        idle.restart();
        blocked.restart();
        return failed.trouble() == IppTrouble.NO_SUCH_QUEUE
                ? Optional.of(new NotPrinted(PrintTrouble.NO_ANSWER))
                : Optional.empty();
    }

    private void weigh(JobReport now, PrinterReport printer) {
        trouble = Findings.of(printer).state().trouble();
        if (trouble.isEmpty()) {
            blocked.restart();
        }
        if (!now.equals(job) || trouble.isPresent() || printer.busy() && !printer.isConnecting()) {
            idle.restart();
        }
    }

    /// Why it is to be taken back; empty while there is hope.
    Optional<PrintTrouble> hopeless() {
        if (trouble.isPresent() && blocked.isTooLong()) {
            return trouble;
        }
        return lost.isTooLong() || idle.isTooLong() ? Optional.of(PrintTrouble.NO_ANSWER) : Optional.empty();
    }
}
