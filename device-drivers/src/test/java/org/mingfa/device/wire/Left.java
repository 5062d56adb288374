package org.mingfa.device.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// How many threads and files this process has.
public record Left(long threads, long files) {

    public static Left now() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return new Left(Thread.getAllStackTraces().size(), open.count());
        }
    }

    /// More than other things in the process explain.
    public boolean isMuchMoreThan(Left before) {
        return threads > before.threads + 5 || files > before.files + 8;
    }
}
