package org.mingfa.kiosk.input.pinyin;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mingfa.law.bench.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mingfa bench pinyin`: how well and how fast the keyboard finds hanzi.
@Command(name = "pinyin", description = "Hits and speed of pinyin input.", mixinStandardHelpOptions = true)
public final class PinyinBench implements Callable<Integer> {
    /// What a page of the keyboard may show and the next ones.
    private static final int CANDIDATES = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--rounds",
            defaultValue = "20",
            description = "to warm up, and to measure; default ${DEFAULT-VALUE}")
    private int rounds;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        PinyinEngine engine = load(out, threads);
        printHits(out, "full pinyin", TypedPhrases.everyday(), engine);
        printHits(out, "initials", TypedPhrases.initials(), engine);
        typeAll(engine, System::nanoTime);
        printTimes(out, "by the clock", typeAll(engine, System::nanoTime));
        printTimes(out, "of the processor", typeAll(engine, threads::getCurrentThreadCpuTime));
        return 0;
    }

    private static PinyinEngine load(PrintWriter out, ThreadMXBean threads) {
        long heap = heapInUse();
        long start = System.nanoTime();
        long startOfProcessor = threads.getCurrentThreadCpuTime();
        PinyinEngine engine = PinyinEngine.load();
        out.printf(
                "load time by the clock %d ms, of the processor %d ms%n",
                (System.nanoTime() - start) / 1_000_000,
                (threads.getCurrentThreadCpuTime() - startOfProcessor) / 1_000_000);
        out.printf("heap %.1f MB%n", (heapInUse() - heap) / 1e6);
        return engine;
    }

    private static void printHits(PrintWriter out, String name, TypedPhrases phrases, PinyinEngine engine) {
        out.printf(
                "%s: %d of %d first, %d in the first six%n",
                name, phrases.foundAmong(1, engine), phrases.phrases().size(), phrases.foundAmong(6, engine));
    }

    /// Every key of every phrase, as if typed: what each took, sorted.
    private long[] typeAll(PinyinEngine engine, LongSupplier nanos) {
        return LongStream.range(0, rounds)
                .flatMap(round -> Stream.of(TypedPhrases.everyday(), TypedPhrases.initials())
                        .flatMap(list -> list.phrases().stream())
                        .flatMapToLong(phrase -> type(phrase.typed(), engine, nanos)))
                .sorted()
                .toArray();
    }

    private static LongStream type(String typed, PinyinEngine engine, LongSupplier nanos) {
        return LongStream.rangeClosed(1, typed.length()).map(keys -> {
            String soFar = typed.substring(0, (int) keys);
            long start = nanos.getAsLong();
            engine.candidates(soFar, CANDIDATES);
            return nanos.getAsLong() - start;
        });
    }

    private static void printTimes(PrintWriter out, String clock, long[] nanos) {
        out.printf(
                "%d keys, time %s: p50 %d us, p99 %d us, slowest %d us%n",
                nanos.length,
                clock,
                nanos[nanos.length / 2] / 1_000,
                nanos[nanos.length * 99 / 100] / 1_000,
                Arrays.stream(nanos).max().orElse(0) / 1_000);
    }

    private static long heapInUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
