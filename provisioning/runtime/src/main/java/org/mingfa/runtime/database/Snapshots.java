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
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(temporary, beside(".snapshot-" + clock.millis()), StandardCopyOption.ATOMIC_MOVE);
        for (Path old : newestFirst().stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
    }

    /// Sets the damaged file aside and puts the newest sound snapshot in its place.
    Recovery restore() throws IOException {
        Path aside = beside(".damaged-" + clock.millis());
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        for (String companion : COMPANIONS) {
            Path path = beside(companion);
            if (Files.exists(path)) {
                Files.move(path, Path.of(aside + companion), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Optional<Path> snapshot =
                newestFirst().stream().filter(Database::isSound).findFirst();
        if (snapshot.isPresent()) {
            Files.copy(snapshot.get(), file);
        }
        return new Recovery(aside, snapshot.map(Snapshots::time));
    }

    private List<Path> newestFirst() throws IOException {
        String prefix = file.getFileName() + ".snapshot-";
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            return beside.filter(path -> path.getFileName().toString().startsWith(prefix))
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
