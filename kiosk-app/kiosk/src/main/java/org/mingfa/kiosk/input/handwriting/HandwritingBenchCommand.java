package org.mingfa.kiosk.input.handwriting;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import org.mingfa.law.bench.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mingfa bench handwriting`: how many shaky characters are read, and how fast.
@Command(
        name = "handwriting",
        description = "Draw 500 common hanzi with an unsteady hand and read them back.",
        mixinStandardHelpOptions = true)
public final class HandwritingBenchCommand implements Callable<Integer> {
    private static final float[] AMOUNTS = {0.5f, 1f, 1.25f};

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--drawings", defaultValue = "1000", description = "how many (default ${DEFAULT-VALUE})")
    private int drawings;

    @Option(names = "--seed", defaultValue = "1", description = "repeats the same ink (default ${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        long start = processorNanos();
        HandwritingRecognizer recognizer = HandwritingRecognizer.load();
        long loaded = processorNanos();
        StrokeTable table = StrokeTable.load();
        out.printf(
                "%d hanzi, table %d KiB, loaded in %d ms of processor time%n",
                table.size(), StrokeTable.packedBytes() / 1024, (loaded - start) / 1_000_000);
        out.println("noise   first   in eight  CPU p50  CPU p99");
        for (float amount : AMOUNTS) {
            HandwritingTrial.Result result = new HandwritingTrial(table, recognizer).run(amount, drawings, seed);
            out.printf(
                    "%5.2f  %5.1f %%     %5.1f %%  %4.1f ms  %4.1f ms   (%d drawn)%n",
                    amount,
                    result.firstPercent(),
                    result.shownPercent(),
                    result.millisAt(0.5),
                    result.millisAt(0.99),
                    result.drawn());
        }
        out.println("The ink is made from the templates themselves; people's ink is harder.");
        return 0;
    }

    /// Of this thread; the clock on the wall says more about who else uses the machine.
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
