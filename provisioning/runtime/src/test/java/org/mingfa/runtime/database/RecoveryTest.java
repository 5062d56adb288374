package org.mingfa.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a damaged database.
class RecoveryTest {
    private static final List<Migration> SCHEMA = List.of(new Migration(1, "create table visit (topic text);"));
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path temporary;

    @Test
    void aDamagedFileIsSetAsideAndItsSnapshotRestored() throws IOException {
        write(NOON, "工资");
        writeWithoutSnapshot("离婚");
        byte[] damaged = damage(0);

        try (Database database = open(NOON.plusSeconds(60))) {
            Recovery recovery = database.recovery().orElseThrow();
            assertThat(topics(database)).containsExactly("工资");
            assertThat(recovery.setAside()).hasBinaryContent(damaged);
            assertThat(recovery.restoredFrom()).contains(NOON);
            assertThat(recovery.sentence())
                    .isEqualTo("数据库损坏，已另存为 visits.db.damaged-"
                            + NOON.plusSeconds(60).toEpochMilli() + "；已恢复到 2026-03-01T12:00:00Z 的备份，其后的记录已丢失。");
        }
        try (Database again = open(NOON.plusSeconds(120))) {
            assertThat(again.recovery()).isEmpty();
            assertThat(topics(again)).containsExactly("工资");
        }
    }

    @Test
    void aDamagedFileWithoutSnapshotBeginsAnew() throws IOException {
        writeWithoutSnapshot("离婚");
        byte[] damaged = damage(0);

        try (Database database = open(NOON)) {
            Recovery recovery = database.recovery().orElseThrow();
            assertThat(topics(database)).isEmpty();
            assertThat(recovery.setAside()).hasBinaryContent(damaged);
            assertThat(recovery.restoredFrom()).isEmpty();
            assertThat(recovery.sentence()).endsWith("；没有可用的备份，已从空库开始。");
        }
    }

    @Test
    void theLogOfADamagedFileIsSetAsideWithIt() throws IOException {
        write(NOON, "工资");
        damage(0);
        Files.writeString(file("-wal"), "what was written last");

        try (Database database = open(NOON.plusSeconds(1))) {
            Path aside = database.recovery().orElseThrow().setAside();
            assertThat(Path.of(aside + "-wal")).hasContent("what was written last");
            assertThat(topics(database)).containsExactly("工资");
        }
    }

    @Test
    void aDamagedPageIsFoundAndADamagedSnapshotPassedOver() throws IOException {
        write(NOON, "工资");
        write(NOON.plusSeconds(10), "离婚");
        Files.writeString(file(".snapshot-" + NOON.plusSeconds(10).toEpochMilli()), "这不是数据库，只是一封很长很长的信。".repeat(20));
        damage(4096);

        try (Database database = open(NOON.plusSeconds(20))) {
            assertThat(database.recovery().orElseThrow().restoredFrom()).contains(NOON);
            assertThat(topics(database)).containsExactly("工资");
        }
    }

    @Test
    void whatWasCommittedBeforeAPowerCutIsStillThere() throws IOException {
        Path after = Files.createDirectory(temporary.resolve("after")).resolve("visits.db");
        try (Database database = open(NOON);
                var handle = database.jdbi().open()) {
            handle.execute("insert into visit values ('工资')");
            Files.copy(file(""), after);
            Files.copy(file("-wal"), Path.of(after + "-wal"));
        }

        try (Database database = Database.open(after, SCHEMA, Clock.systemUTC())) {
            assertThat(database.recovery()).isEmpty();
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

    private void writeWithoutSnapshot(String topic) throws IOException {
        try (Database database = open(NOON)) {
            database.jdbi().useHandle(handle -> handle.execute("insert into visit values (?)", topic));
        }
    }

    private byte[] damage(int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file(""));
        byte[] nonsense = "法律面前人人平等".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(nonsense, 0, bytes, at, nonsense.length);
        return Files.readAllBytes(Files.write(file(""), bytes));
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
}
