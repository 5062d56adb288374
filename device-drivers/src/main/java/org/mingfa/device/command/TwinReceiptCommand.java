package org.mingfa.device.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mingfa device twin receipt`: a receipt printer in software, until it is stopped.
@Command(
        name = "receipt",
        description = "Run a receipt printer in software that understands ESC/POS and leaves a picture of each slip.",
        mixinStandardHelpOptions = true)
public final class TwinReceiptCommand implements Callable<Integer> {
    private static final int STEPS = 10;

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

    @Mixin
    private FaultOptions faults = new FaultOptions();

    @Override
    public Integer call() throws InterruptedException {
        FaultScript script = faults.read(
                ReceiptFault.ALL, seed -> FaultScript.random(seed, ReceiptFault.ALL, STEPS, FaultOptions.WITHIN));
        makeFolder();
        PrintWriter terminal = spec.commandLine().getOut();
        try (ReceiptTwin twin =
                new ReceiptTwin(open(), width, Fonts.find(List.of()).sans(), pace, Optional.of(out))) {
            twin.onCut(slip -> tell(terminal, slip));
            terminal.println("A receipt printer: " + twin.address() + "  Its paper: " + out.toAbsolutePath());
            terminal.println("Stop it with Ctrl-C.");
            twin.play(script);
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private void makeFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException cause) {
            throw Arguments.refusal(spec, "Cannot write into " + out + ".", cause);
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
            throw Arguments.refusal(spec, taken.getMessage() + ": " + taken.getCause(), taken);
        } catch (IllegalArgumentException noPort) {
            throw Arguments.refusal(spec, port + " is no port.", noPort);
        }
    }
}
