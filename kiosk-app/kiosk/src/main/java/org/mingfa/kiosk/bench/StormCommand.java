package org.mingfa.kiosk.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingfa.device.bench.storm.DeviceStorms;
import org.mingfa.law.bench.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `mingfa bench storm`: random faults at all devices together, a thousand times.
@Command(
        name = "storm",
        description = "Play random faults at all devices together; count who does not work again, and what grows.",
        mixinStandardHelpOptions = true)
final class StormCommand implements Callable<Integer> {
    /// Thousands of faults would be told of. Held, because the JDK keeps loggers by weak references only.
    private static final Logger DEVICES = Logger.getLogger("org.mingfa.device");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", defaultValue = "1", paramLabel = "SEED", description = "default ${DEFAULT-VALUE}")
    private long from;

    @Option(names = "--to", defaultValue = "1000", paramLabel = "SEED", description = "default ${DEFAULT-VALUE}")
    private long to;

    @Option(
            names = "--at-once",
            defaultValue = "8",
            paramLabel = "N",
            description = "how many run side by side (default ${DEFAULT-VALUE}; a processor bears four)")
    private int atOnce;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (from > to || atOnce < 1) {
            throw new ParameterException(
                    spec.commandLine(), "Seeds go from the smaller to the larger, one at least at once.");
        }
        DEVICES.setLevel(Level.SEVERE);
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        long start = System.nanoTime();
        Path folder = Files.createTempDirectory("mingfa-storm");
        DeviceStorms.Tally tally = new DeviceStorms(folder, atOnce, out::println).run(from, to);
        Files.delete(folder);
        out.printf(
                "%d of %d storms failed, in %d minutes; before: %s; half way: %s; after: %s%n",
                tally.failed().size(),
                to - from + 1,
                (System.nanoTime() - start) / 60_000_000_000L,
                tally.before(),
                tally.halfWay(),
                tally.after());
        return tally.failed().isEmpty() && !tally.hasGrown() ? 0 : 1;
    }
}
