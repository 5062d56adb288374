package org.mingfa.device.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.document.DocumentTwin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mingfa device twin document`: an A4 printer in software, until it is stopped.
@Command(
        name = "document",
        description = "Run an A4 printer in software that speaks IPP on loopback and leaves its paper in a folder.",
        mixinStandardHelpOptions = true)
public final class TwinDocumentCommand implements Callable<Integer> {
    private static final int STEPS = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "where each paper is left as PDF and PNGs")
    private Path out = Path.of("");

    @Option(names = "--port", defaultValue = "8631", paramLabel = "PORT", description = "8631 by default")
    private int port;

    @Option(names = "--pace", defaultValue = "3", paramLabel = "SECONDS", description = "for a page; 3 by default")
    private double pace;

    @Mixin
    private FaultOptions faults = new FaultOptions();

    @Override
    public Integer call() throws InterruptedException {
        FaultScript script =
                faults.read(DocumentTwin.FAULTS, seed -> DocumentTwin.random(seed, STEPS, FaultOptions.WITHIN));
        try (DocumentTwin twin = open()) {
            PrintWriter terminal = spec.commandLine().getOut();
            terminal.println("An A4 printer: " + twin.address() + "  Its paper: " + out.toAbsolutePath());
            terminal.println("Stop it with Ctrl-C.");
            twin.play(script);
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private DocumentTwin open() {
        try {
            return new DocumentTwin(out, port, Duration.ofMillis((long) (pace * 1000)));
        } catch (IllegalArgumentException noPort) {
            throw Arguments.refusal(spec, port + " is no port.", noPort);
        } catch (IOException taken) {
            throw Arguments.refusal(spec, "Cannot listen on port " + port + ": " + taken.getMessage(), taken);
        }
    }
}
