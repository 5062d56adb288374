package org.mingfa.device.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingfa.device.Device;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import picocli.CommandLine.Command;

/// A print with a deadline, and what came of it as an exit code. Mixed into a command, it lists the codes in its help.
@Command(
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:printed",
            "1:not printed",
            "2:wrong usage, or the file cannot be read",
            "3:sent, but nobody can say whether it came out"
        })
final class PrintAttempt {
    private static final int NOT_PRINTED = 1;
    private static final int UNKNOWN = 3;

    /// Interrupts a job that takes longer.
    ///
    /// @param toLeave how long it then has to leave the printer in order
    PrintOutcome within(long seconds, Duration toLeave, Callable<PrintOutcome> job) throws InterruptedException {
        FutureTask<PrintOutcome> task = new FutureTask<>(job);
        Thread thread = Thread.ofPlatform().daemon().name("print").start(task);
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            thread.join(toLeave);
            return new NotPrinted(PrintTrouble.NO_ANSWER);
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    int exitCode(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed _ -> 0;
            case NotPrinted not -> not.trouble() == PrintTrouble.NO_ANSWER ? UNKNOWN : NOT_PRINTED;
        };
    }

    /// How the printer is now, and what to do.
    String status(Device printer) {
        return "打印机 " + printer.place() + "：" + printer.status().sentence();
    }
}
