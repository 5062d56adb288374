package org.mingfa.device.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.Port;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.twin.SocketPort;
import org.mingfa.device.twin.receipt.ReceiptFault;
import org.mingfa.device.twin.receipt.ReceiptTwin;
import org.mingfa.device.twin.receipt.Slip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `mingfa device twin receipt`: a receipt printer in software, until it is stopped.
@Command(
        name = "receipt",
        description = "Run a receipt printer in software that understands ESC/POS and leaves a picture of each slip.",
        mixinStandardHelpOptions = true)
public final class TwinReceiptCommand implements Callable<Integer> {
    private static final int STEPS = 10;
    private static final Duration WITHIN = Duration.ofMinutes(2);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where each slip is left as PNG")
    private Path out = Path.of("");

    @Option(
            names = "--port",
            defaultValue = "9100",
            paramLabel = "PORT",
            description = "on this machine alone; 9100 by default, 0 for any")
    private int port;

    @Option(
            names = "--link",
            paramLabel = "PATH",
            description = "a serial port under this path instead of a network port")
    private @Nullable Path link;

    @Option(
            names = "--baud",
            defaultValue = "115200",
            paramLabel = "N",
            description = "of the serial port; 115200 by default")
    private int baud;

    @Option(
            names = "--width",
            defaultValue = "80",
            paramLabel = "MM",
            converter = RollWidths.class,
            description = "of the roll, 58 or 80; 80 by default")
    private RollWidth width = RollWidth.MM80;

    @Option(
            names = "--pace",
            defaultValue = "40",
            paramLabel = "LINES",
            description = "a second; 40 by default, 0 does not wait")
    private double pace;

    @Option(names = "--script", paramLabel = "FILE", description = "what goes wrong and when")
    private @Nullable Path script;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "what goes wrong at random in the first two minutes, the same for the same number")
    private @Nullable Long seed;

    @Override
    public Integer call() throws InterruptedException {
        FaultScript faults = faults();
        makeFolder();
        PrintWriter terminal = spec.commandLine().getOut();
        try (ReceiptTwin twin =
                new ReceiptTwin(open(), width, Fonts.find(List.of()).sans(), pace, Optional.of(out))) {
            twin.onCut(slip -> tell(terminal, slip));
            terminal.println("A receipt printer: " + twin.address() + "  Its paper: " + out.toAbsolutePath());
            terminal.println("Stop it with Ctrl-C.");
            twin.play(faults);
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private void makeFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException cause) {
            throw new ParameterException(spec.commandLine(), "Cannot write into " + out + ".", cause);
        }
    }

    private static void tell(PrintWriter terminal, Slip slip) {
        slip.picture()
                .ifPresent(picture ->
                        terminal.println(picture + ": " + slip.lines().size() + " lines"));
        slip.oddities().forEach(odd -> terminal.println("  not understood: " + odd));
    }

    private Port open() {
        try {
            return link == null ? new SocketPort(port, Pace.NONE) : new PtyPort(link, new Pace(baud));
        } catch (UncheckedIOException taken) {
            throw new ParameterException(spec.commandLine(), taken.getMessage() + ": " + taken.getCause(), taken);
        } catch (IllegalArgumentException noPort) {
            throw new ParameterException(spec.commandLine(), port + " is no port.", noPort);
        }
    }

    private FaultScript faults() {
        try {
            if (script != null) {
                return FaultScript.parse(Files.readString(script), ReceiptFault.ALL);
            }
        } catch (IOException unreadable) {
            throw new ParameterException(spec.commandLine(), InputFile.refusal(script, unreadable), unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), script + ": " + wrong.getMessage(), wrong);
        }
        return seed == null ? FaultScript.NONE : FaultScript.random(seed, ReceiptFault.ALL, STEPS, WITHIN);
    }
}
