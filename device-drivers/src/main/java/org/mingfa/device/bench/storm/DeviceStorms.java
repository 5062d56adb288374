package org.mingfa.device.bench.storm;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.Typeface;

/// Many storms, some at once, and what they leave behind.
public final class DeviceStorms {
    private static final int BATCH = 50;

    private final Path folder;
    private final int atOnce;
    private final Consumer<String> out;
    private final Typeface face = Fonts.find(List.of()).sans();
    private final List<String> failed = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();

    /// @param folder for links to twins and paper
    /// @param atOnce how many run side by side
    /// @param out is told how it goes, a line for every fifty seeds and what went wrong
    public DeviceStorms(Path folder, int atOnce, Consumer<String> out) {
        this.folder = folder;
        this.atOnce = atOnce;
        this.out = out;
    }

    /// @param failed what went wrong, each with its seed
    /// @param held at the beginning, after each fifty seeds, and at the end
    public record Tally(List<String> failed, List<Held> held) {
        public Tally {
            failed = List.copyOf(failed);
            held = List.copyOf(held);
        }

        public Held before() {
            return held.getFirst();
        }

        public Held halfWay() {
            return held.get(held.size() / 2);
        }

        public Held after() {
            return held.getLast();
        }

        /// Whether more threads or handles are held than before. Memory goes up and down; judge it by the figures.
        public boolean hasGrown() {
            return after().threads() > before().threads() || after().handles() > before().handles();
        }
    }

    /// @param from first seed
    /// @param to last seed
    public Tally run(long from, long to) throws IOException, InterruptedException {
        // As many as run side by side load all classes and fill all pools.
        storms(from, Math.min(to, from + atOnce - 1));
        failed.clear();
        held.add(Held.now());
        out.accept("before: " + held.getLast());
        for (long first = from; first <= to; first += BATCH) {
            long last = Math.min(to, first + BATCH - 1);
            int before = failed.size();
            storms(first, last);
            held.add(Held.now());
            out.accept("seeds %d to %d: %d failed; %s".formatted(first, last, failed.size() - before, held.getLast()));
        }
        return new Tally(failed, held);
    }

    private void storms(long from, long to) throws InterruptedException {
        List<Callable<Optional<String>>> storms = LongStream.rangeClosed(from, to)
                .<Callable<Optional<String>>>mapToObj(seed -> () -> storm(seed))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            for (Future<Optional<String>> storm : threads.invokeAll(storms)) {
                storm.get().ifPresent(this::fail);
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Optional<String> storm(long seed) throws InterruptedException {
        try {
            return DeviceStorm.run(seed, folder, face).map(wrong -> "seed " + seed + ": " + wrong);
        } catch (IOException | RuntimeException broken) {
            StringWriter trace = new StringWriter();
            broken.printStackTrace(new PrintWriter(trace));
            return Optional.of("seed " + seed + ": " + trace);
        }
    }

    private void fail(String wrong) {
        failed.add(wrong);
        out.accept(wrong);
    }
}
