package org.mingfa.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which snapshots are kept, and which is restored.
class SnapshotsTest {
    private static final List<Migration> SCHEMA = List.of(new Migration(1, "create table visit (topic text);"));
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path temporary;

    @Test
    void theNewestThreeSnapshotsAreKept() throws IOException {
        for (int i = 0; i < 5; i++) {
            write(NOON.plusSeconds(i), "第" + i);
        }

        assertThat(beside(".snapshot"))
                .containsExactlyInAnyOrder(
                        name(NOON.plusSeconds(2)), name(NOON.plusSeconds(3)), name(NOON.plusSeconds(4)));
    }

    @Test
    void aSnapshotTakenWithTheClockSetBackIsStillTheNewest() throws IOException {
        for (int i = 0; i < 3; i++) {
            write(NOON.plusSeconds(i), "第" + i);
        }
        write(Instant.EPOCH, "最后");
        Files.writeString(file(""), "这不是数据库，只是一封很长很长的信。".repeat(20));

        try (Database database = open(Instant.EPOCH)) {
            assertThat(topics(database)).containsExactly("第0", "第1", "第2", "最后");
        }
    }

    @Test
    void strayFilesBesideTheSnapshotsDoNoHarm() throws IOException {
        Files.writeString(file(".snapshot-5-wal"), "left by a power cut");
        Files.writeString(file(".snapshot.tmp"), "half");
        write(NOON, "工资");
        Files.writeString(file(""), "这不是数据库，只是一封很长很长的信。".repeat(20));

        try (Database database = open(NOON.plusSeconds(1))) {
            assertThat(topics(database)).containsExactly("工资");
        }
    }

    private Database open(Instant now) throws IOException {
        return Database.open(file(""), SCHEMA, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void write(Instant now, String topic) throws IOException {
        try (Database database = open(now)) {
            database.jdbi().useHandle(handle -> handle.execute("insert into visit values (?)", topic));
            database.snapshot();
        }
    }

    private static List<String> topics(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select topic from visit")
                        .mapTo(String.class)
                        .list());
    }

    private Path file(String suffix) {
        return temporary.resolve("visits.db" + suffix);
    }

    private List<String> beside(String part) throws IOException {
        try (var all = Files.list(temporary)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.contains(part))
                    .toList();
        }
    }

    private static String name(Instant time) {
        return "visits.db.snapshot-" + time.toEpochMilli();
    }
}
