package org.mingfa.device.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.document.DocumentTwin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `mingfa device twin document`: an A4 printer in software, until it is stopped.
@Command(
        name = "document",
        description = "Run an A4 printer in software that speaks IPP on loopback and leaves its paper in a folder.",
        mixinStandardHelpOptions = true)
public final class TwinDocumentCommand implements Callable<Integer> {
    private static final int STEPS = 10;
    private static final Duration WITHIN = Duration.ofMinutes(2);

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
        try (DocumentTwin twin = open()) {
            PrintWriter terminal = spec.commandLine().getOut();
            terminal.println("An A4 printer: " + twin.address() + "  Its paper: " + out.toAbsolutePath());
            terminal.println("Stop it with Ctrl-C.");
            twin.play(faults);
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private DocumentTwin open() {
        try {
            return new DocumentTwin(out, port, Duration.ofMillis((long) (pace * 1000)));
        } catch (IllegalArgumentException noPort) {
            throw new ParameterException(spec.commandLine(), port + " is no port.", noPort);
        } catch (IOException taken) {
            throw new ParameterException(
                    spec.commandLine(), "Cannot listen on port " + port + ": " + taken.getMessage(), taken);
        }
    }

    private FaultScript faults() {
        try {
            if (script != null) {
                return FaultScript.parse(Files.readString(script), DocumentTwin.FAULTS);
            }
        } catch (IOException unreadable) {
            throw new ParameterException(spec.commandLine(), InputFile.refusal(script, unreadable), unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), script + ": " + wrong.getMessage(), wrong);
        }
        return seed == null ? FaultScript.NONE : DocumentTwin.random(seed, STEPS, WITHIN);
    }
}
