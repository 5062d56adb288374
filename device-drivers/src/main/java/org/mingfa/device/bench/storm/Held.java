package org.mingfa.device.bench.storm;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/// What this program holds of the machine.
///
/// @param handles open files and sockets
/// @param heap bytes that are in use
public record Held(int threads, long handles, long heap) {
    private static final Path HANDLES = Path.of("/proc/self/fd");
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final int LOOKS = 20;

    /// After the garbage was collected, and what was closed a moment ago has gone.
    public static Held now() throws IOException, InterruptedException {
        Held before = look();
        for (int i = 0; i < LOOKS; i++) {
            Thread.sleep(BETWEEN);
            Held after = look();
            if (after.threads == before.threads && after.handles == before.handles) {
                return after;
            }
            before = after;
        }
        return before;
    }

    private static Held look() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        try (Stream<Path> handles = Files.list(HANDLES)) {
            return new Held(
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    handles.count(),
                    runtime.totalMemory() - runtime.freeMemory());
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d threads, %d handles, %.1f MB", threads, handles, heap / 1e6);
    }
}
