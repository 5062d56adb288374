package org.mingfa.runtime.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/// Copies of a database beside it, named `NAME.snapshot-<epoch ms>`; the newest three are kept.
final class Snapshots {
    private static final int KEPT = 3;
    private static final List<String> COMPANIONS = List.of("-wal", "-shm");

    private final Path file;
    private final Clock clock;

    Snapshots(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    void take(Jdbi jdbi) throws IOException {
        Path temporary = beside(".snapshot.tmp");
        Files.deleteIfExists(temporary);
        jdbi.useHandle(handle -> handle.execute("vacuum into ?", temporary.toString()));
        if (!Database.isSound(temporary)) {
            Files.deleteIfExists(temporary);
            throw new IOException("the snapshot of " + file.getFileName() + " is not sound");
        }
        sync(temporary);
        Files.move(temporary, beside(".snapshot-" + nextTime()), StandardCopyOption.ATOMIC_MOVE);
        for (Path old : newestFirst().stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
    }

    /// Now, but always later than the newest, because a small computer without a network may have its clock set back.
    private long nextTime() throws IOException {
        return newestFirst().stream()
                .findFirst()
                .map(newest -> Math.max(clock.millis(), time(newest).toEpochMilli() + 1))
                .orElseGet(clock::millis);
    }

    /// Sets the damaged file aside and puts the newest sound snapshot in its place.
    Recovery restore() throws IOException {
        Path copy = beside(".restored.tmp");
        Optional<Path> snapshot = newestSound();
        if (snapshot.isPresent()) {
            // Copied first, so that a power cut leaves no half of a database under its name.
            Files.copy(snapshot.get(), copy, StandardCopyOption.REPLACE_EXISTING);
            sync(copy);
        }
        Path aside = setAside();
        if (snapshot.isPresent()) {
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Recovery(aside, snapshot.map(Snapshots::time));
    }

    private Path setAside() throws IOException {
        Path aside = beside(".damaged-" + clock.millis());
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        for (String companion : COMPANIONS) {
            Path path = beside(companion);
            if (Files.exists(path)) {
                Files.move(path, Path.of(aside + companion), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return aside;
    }

    private Optional<Path> newestSound() throws IOException {
        for (Path each : newestFirst()) {
            if (Database.isSound(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private List<Path> newestFirst() throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(file.getFileName() + ".snapshot-") + "\\d+");
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            return beside.filter(
                            path -> name.matcher(path.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Snapshots::time).reversed())
                    .toList();
        }
    }

    private static Instant time(Path snapshot) {
        String name = snapshot.getFileName().toString();
        return Instant.ofEpochMilli(Long.parseLong(name.substring(name.lastIndexOf('-') + 1)));
    }

    private Path beside(String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
