package org.mingfa.device.printer.ipp;

import com.hp.jipp.model.JobState;
import java.util.Optional;
import org.mingfa.device.printer.PrintOptions;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintOutcome.Printed;
import org.mingfa.device.printer.PrintTrouble;

/// One document on its way to paper: sent once, followed to its end, taken back when it cannot come out. For
/// one thread.
final class Errand {
    private final IppQueue queue;
    private final IppSettings settings;
    private final Leftovers leftovers;
    private final String name;
    private final PrintOptions options;
    private final byte[] pdf;

    Errand(IppQueue queue, IppSettings settings, Leftovers leftovers, String name, PrintOptions options, byte[] pdf) {
        this.queue = queue;
        this.settings = settings;
        this.leftovers = leftovers;
        this.name = name;
        this.options = options;
        this.pdf = pdf;
    }

    /// @throws IppFailed when nothing was sent, or the printer said no to it
    /// @throws InterruptedException after the job was taken back
    PrintOutcome run() throws IppFailed, InterruptedException {
        queue.validate(name, options);
        Optional<JobReport> job = Optional.empty();
        try {
            job = send();
            return job.isPresent() ? follow(job.get()) : lost();
        } catch (InterruptedException late) {
            takeBack(job);
            throw late;
        }
    }

    private Optional<JobReport> send() throws IppFailed, InterruptedException {
        try {
            return Optional.of(queue.print(name, options, pdf));
        } catch (IppFailed failed) {
            if (!failed.trouble().leavesOpen()) {
                throw failed;
            }
            return lookUp();
        }
    }

    /// The document went out and no answer came: the printer may have it or not.
    private Optional<JobReport> lookUp() throws InterruptedException {
        Waiting waiting = new Waiting(settings.patience().lost());
        Optional<JobReport> found = Optional.empty();
        while (found.isEmpty() && !waiting.isTooLong()) {
            Thread.sleep(settings.pace().follow());
            try {
                found = queue.find(name);
            } catch (IppFailed stillAway) {
                continue;
            }
        }
        return found;
    }

    private PrintOutcome lost() {
        leftovers.giveUp(name);
        return new NotPrinted(PrintTrouble.NO_ANSWER);
    }

    private PrintOutcome follow(JobReport sent) throws InterruptedException {
        JobWatch watch = new JobWatch(queue, settings, sent);
        Optional<PrintOutcome> end = watch.look();
        while (end.isEmpty()) {
            Optional<PrintTrouble> hopeless = watch.hopeless();
            if (hopeless.isPresent()) {
                return takeBack(sent.id(), hopeless.get());
            }
            Thread.sleep(settings.pace().follow());
            end = watch.look();
        }
        return end.get();
    }

    private void takeBack(Optional<JobReport> job) throws InterruptedException {
        leftovers.giveUp(name);
        if (job.isPresent()) {
            takeBack(job.get().id(), PrintTrouble.NO_ANSWER);
        } else {
            sweep();
        }
    }

    private void sweep() throws InterruptedException {
        try {
            leftovers.sweep(queue);
        } catch (IppFailed away) {
            return; // it is swept as soon as the printer can be reached
        }
    }

    /// @return printed, if it came out in the meantime
    private PrintOutcome takeBack(int id, PrintTrouble why) throws InterruptedException {
        leftovers.giveUp(name);
        Waiting waiting = new Waiting(settings.deadlines().answer());
        do {
            try {
                Optional<PrintOutcome> end = cancelled(id);
                if (end.isPresent()) {
                    leftovers.ended(name);
                    return end.get() instanceof Printed printed ? printed : new NotPrinted(why);
                }
            } catch (IppFailed away) {
                return new NotPrinted(why);
            }
            Thread.sleep(settings.pace().follow());
        } while (!waiting.isTooLong());
        return new NotPrinted(why);
    }

    private Optional<PrintOutcome> cancelled(int id) throws IppFailed, InterruptedException {
        JobReport job = queue.job(id);
        if (job.end().isEmpty() && !job.reasons().contains("processing-to-stop-point")) {
            leftovers.cancel(queue, job);
            job = queue.job(id);
        }
        return job.state().equals(JobState.canceled) ? Optional.of(new NotPrinted(PrintTrouble.CANCELLED)) : job.end();
    }
}
