package org.mingfa.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final Migration FIRST =
            new Migration(1, "create table visit (id integer primary key, topic text not null);\n");
    private static final Migration SECOND = new Migration(2, """
            create table step (visit integer not null references visit (id), words text);
            insert into visit (topic) values ('工资; 加班');
            """);
    private static final Migration BROKEN =
            new Migration(2, "create table half (id integer);\ninsert into none values (1);\n");

    @TempDir
    Path temporary;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = temporary.resolve("数据 #1 100%").resolve("visits.db");
    }

    @Test
    void migrationsAreAppliedOnceAndInOrder() throws IOException {
        try (Database first = open(List.of(FIRST))) {
            assertThat(number(first, "pragma user_version")).isEqualTo(1);
        }
        for (int i = 0; i < 2; i++) {
            try (Database both = open(List.of(FIRST, SECOND))) {
                assertThat(number(both, "select count(*) from visit where topic = '工资; 加班'"))
                        .isEqualTo(1);
                assertThat(both.recovery()).isEmpty();
            }
        }
    }

    @Test
    void aMigrationThatFailsLeavesNoHalf() throws IOException {
        open(List.of(FIRST)).close();

        assertThatThrownBy(() -> open(List.of(FIRST, BROKEN))).isInstanceOf(IOException.class);

        try (Database database = open(List.of(FIRST))) {
            assertThat(number(database, "select count(*) from sqlite_master where name = 'half'"))
                    .isZero();
        }
    }

    @Test
    void aFileOfANewerProgramIsRefusedAndLeftAsItIs() throws IOException {
        open(List.of(FIRST, SECOND)).close();
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> open(List.of(FIRST)))
                .isInstanceOf(DatabaseTooNew.class)
                .hasMessage("数据库的版本是 2，本程序只认识到 1：请先升级程序。");

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void whoReadsFirstAndWritesThenWaitsForOthersWhoDoTheSame() throws Exception {
        try (Database database = open(List.of(FIRST));
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> addThirty = () -> {
                for (int i = 0; i < 30; i++) {
                    addOneMore(database);
                }
                return 30;
            };
            for (Future<Integer> done : both.invokeAll(List.of(addThirty, addThirty))) {
                assertThat(done.get()).isEqualTo(30);
            }
            assertThat(number(database, "select max(id) from visit")).isEqualTo(60);
        }
    }

    private static void addOneMore(Database database) {
        database.jdbi().useTransaction(handle -> {
            int last = handle.createQuery("select coalesce(max(id), 0) from visit")
                    .mapTo(Integer.class)
                    .one();
            handle.execute("insert into visit (id, topic) values (?, '工资')", last + 1);
        });
    }

    @Test
    void everyCommitIsOnDiskAndForeignKeysAreKept() throws IOException {
        try (Database database = open(List.of(FIRST, SECOND))) {
            assertThat(number(database, "pragma synchronous")).isEqualTo(2);
            assertThat(number(database, "pragma foreign_keys")).isEqualTo(1);
            assertThat(database.jdbi()
                            .<String, RuntimeException>withHandle(handle -> handle.createQuery("pragma journal_mode")
                                    .mapTo(String.class)
                                    .one()))
                    .isEqualTo("wal");
            assertThatThrownBy(() -> database.jdbi()
                            .useHandle(handle -> handle.execute("insert into step (visit) values (?)", 99)))
                    .hasMessageContaining("FOREIGN KEY");
        }
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsNotTakenForADamagedOne() throws IOException {
        open(List.of(FIRST)).close();
        byte[] before = Files.readAllBytes(file);
        Files.createDirectory(file.resolveSibling("visits.db-wal"));

        assertThatThrownBy(() -> open(List.of(FIRST))).isInstanceOf(IOException.class);

        assertThat(file).hasBinaryContent(before);
    }

    private Database open(List<Migration> migrations) throws IOException {
        return Database.open(file, migrations, Clock.systemUTC());
    }

    private static int number(Database database, String sql) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }
}
