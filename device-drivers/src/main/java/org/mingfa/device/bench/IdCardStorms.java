package org.mingfa.device.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Many storms, some at once, and what they leave behind.
public final class IdCardStorms {
    private static final Path HANDLES = Path.of("/proc/self/fd");

    private IdCardStorms() {}

    /// @param from first seed
    /// @param to last seed
    /// @param atOnce how many run side by side
    /// @param folder for the links to the twins
    /// @return lines to print: what each failed storm left, and a summary
    public static List<String> run(long from, long to, int atOnce, Path folder)
            throws IOException, InterruptedException {
        runSome(from, Math.min(to, from), 1, folder);
        String before = held();
        List<String> lines = new ArrayList<>(runSome(from, to, atOnce, folder));
        lines.add("storms: seeds %d to %d, %d failed; before: %s; after: %s"
                .formatted(from, to, lines.size(), before, held()));
        return lines;
    }

    private static List<String> runSome(long from, long to, int atOnce, Path folder) throws InterruptedException {
        List<Callable<Optional<String>>> storms = LongStream.rangeClosed(from, to)
                .<Callable<Optional<String>>>mapToObj(
                        seed -> () -> IdCardStorm.run(seed, folder).map(wrong -> "seed " + seed + ": " + wrong))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<String> failed = new ArrayList<>();
            for (Future<Optional<String>> storm : threads.invokeAll(storms)) {
                outcome(storm).ifPresent(failed::add);
            }
            return failed;
        }
    }

    private static Optional<String> outcome(Future<Optional<String>> storm) throws InterruptedException {
        try {
            return storm.get();
        } catch (ExecutionException broken) {
            return Optional.of(String.valueOf(broken.getCause()));
        }
    }

    private static String held() throws IOException {
        Runtime.getRuntime().gc();
        Runtime runtime = Runtime.getRuntime();
        try (Stream<Path> handles = Files.list(HANDLES)) {
            return "%d threads, %d handles, %.1f MB"
                    .formatted(
                            ManagementFactory.getThreadMXBean().getThreadCount(),
                            handles.count(),
                            (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        }
    }
}
