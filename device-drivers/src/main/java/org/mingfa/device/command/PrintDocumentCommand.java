package org.mingfa.device.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.printer.PrintOptions;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.ipp.IppAddress;
import org.mingfa.device.printer.ipp.IppDocumentPrinter;
import org.mingfa.device.printer.ipp.IppSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mingfa device print-document`: prints a PDF as the kiosk would, and says what came of it.
@Command(
        name = "print-document",
        description = "Print a PDF on an A4 printer or a queue of CUPS and say what came of it.",
        mixinStandardHelpOptions = true)
public final class PrintDocumentCommand implements Callable<Integer> {
    /// In which a late job is cancelled at the printer.
    private static final Duration TO_CANCEL = Duration.ofSeconds(15);
    /// Its own, so that it does not take the kiosk's jobs for left ones.
    private static final String USER = "mingfa-print-document";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PrintAttempt attempt = new PrintAttempt();

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
        PrintOptions options = Arguments.read(spec, () -> new PrintOptions(copies, duplex));
        IppAddress address = Arguments.read(spec, () -> IppAddress.parse(to));
        try (IppDocumentPrinter printer =
                new IppDocumentPrinter(IppSettings.of(address, USER), Clock.systemDefaultZone())) {
            return tell(printer, attempt.within(wait, TO_CANCEL, () -> printer.print("mingfa", pdf, options)));
        }
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw Arguments.unreadable(spec, file, cause);
        }
    }

    private String refused() {
        return file + " 不是能读的 PDF，或者打印机不接受它。";
    }

    private int tell(IppDocumentPrinter printer, PrintOutcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        switch (outcome) {
            case PrintOutcome.Printed _ -> out.println("打印好了：" + copies + " 份，" + printer.place());
            case PrintOutcome.NotPrinted not -> {
                out.println(
                        "没有打印：" + (not.trouble() == PrintTrouble.REFUSED ? refused() : not.sentence() + not.advice()));
                if (printer.status().condition() != Condition.STARTING) {
                    out.println(attempt.status(printer));
                }
            }
        }
        return attempt.exitCode(outcome);
    }
}
