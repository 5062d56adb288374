package org.mingfa.device.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.printer.PrintOptions;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.ipp.IppAddress;
import org.mingfa.device.printer.ipp.IppDocumentPrinter;
import org.mingfa.device.printer.ipp.IppSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mingfa device print-document`: prints a PDF as the kiosk would, and says what came of it.
@Command(
        name = "print-document",
        description = "Print a PDF on an A4 printer or a queue of CUPS and say what came of it.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:printed",
            "1:not printed",
            "2:wrong usage, or the file cannot be read",
            "3:sent, but nobody can say whether it came out"
        },
        mixinStandardHelpOptions = true)
public final class PrintDocumentCommand implements Callable<Integer> {
    private static final int NOT_PRINTED = 1;
    private static final int UNKNOWN = 3;
    /// Its own, so that it does not take the kiosk's jobs for left ones.
    private static final String USER = "mingfa-print-document";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ADDRESS",
            description = "ipp://127.0.0.1:631/printers/a4; with no path the default queue of that host")
    private String to = "";

    @Option(names = "--copies", defaultValue = "1", paramLabel = "N", description = "1 to 99; 1 by default")
    private int copies;

    @Option(names = "--duplex", description = "on both sides")
    private boolean duplex;

    @Option(
            names = "--wait",
            defaultValue = "180",
            paramLabel = "SECONDS",
            description = "until the job is cancelled; 180 by default")
    private long wait;

    @Parameters(paramLabel = "FILE.pdf")
    private Path file = Path.of("");

    @Override
    public Integer call() throws InterruptedException {
        byte[] pdf = read();
        PrintOptions options = usage(() -> new PrintOptions(copies, duplex));
        IppAddress address = usage(() -> IppAddress.parse(to));
        try (IppDocumentPrinter printer =
                new IppDocumentPrinter(IppSettings.of(address, USER), Clock.systemDefaultZone())) {
            return tell(printer, print(printer, pdf, options));
        }
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new ParameterException(spec.commandLine(), InputFile.refusal(file, cause), cause);
        }
    }

    private <T> T usage(Callable<T> value) {
        try {
            return value.call();
        } catch (Exception wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private PrintOutcome print(IppDocumentPrinter printer, byte[] pdf, PrintOptions options)
            throws InterruptedException {
        FutureTask<PrintOutcome> task = new FutureTask<>(() -> printer.print("mingfa", pdf, options));
        Thread thread = Thread.ofPlatform().name("print").start(task);
        try {
            return task.get(wait, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            thread.join(Duration.ofSeconds(15));
            return new PrintOutcome.NotPrinted(PrintTrouble.NO_ANSWER);
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    private String refused() {
        return file + " 不是能读的 PDF，或者打印机不接受它。";
    }

    /// Empty before the printer was asked.
    private static Optional<String> status(IppDocumentPrinter printer) {
        return Optional.of(printer.status())
                .filter(status -> status.condition() != Condition.STARTING)
                .map(status -> "打印机 " + printer.place() + "：" + status.reason() + "。"
                        + (status.remedy().isEmpty() ? "" : status.remedy() + "。"));
    }

    private int tell(IppDocumentPrinter printer, PrintOutcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        return switch (outcome) {
            case PrintOutcome.Printed _ -> {
                out.println("打印好了：" + copies + " 份，" + printer.place());
                yield 0;
            }
            case PrintOutcome.NotPrinted not -> {
                out.println(
                        "没有打印：" + (not.trouble() == PrintTrouble.REFUSED ? refused() : not.sentence() + not.advice()));
                status(printer).ifPresent(out::println);
                yield not.trouble() == PrintTrouble.NO_ANSWER ? UNKNOWN : NOT_PRINTED;
            }
        };
    }
}
