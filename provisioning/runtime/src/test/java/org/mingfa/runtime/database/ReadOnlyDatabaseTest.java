package org.mingfa.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The content of a pack.
class ReadOnlyDatabaseTest {
    @TempDir
    Path temporary;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = temporary.resolve("内容 #1? 100%").resolve("law.db");
    }

    @Test
    void aPackIsReadByManyThreadsAndNothingIsWrittenBesideIt() throws Exception {
        List<Migration> schema = List.of(new Migration(1, "create table visit (id integer primary key, topic text);"));
        try (Database database = Database.open(temporary.resolve("law.db"), schema, Clock.systemUTC())) {
            database.jdbi()
                    .useHandle(handle ->
                            topics().forEach(topic -> handle.execute("insert into visit (topic) values (?)", topic)));
        }
        Files.createDirectory(file.getParent());
        Files.move(temporary.resolve("law.db"), file);
        Jdbi readOnly = Database.openReadOnly(file);
        Callable<List<String>> reading =
                () -> readOnly.withHandle(handle -> handle.createQuery("select topic from visit order by id")
                        .mapTo(String.class)
                        .list());
        List<String> expected = topics().toList();

        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (var answer : pool.invokeAll(Collections.nCopies(200, reading))) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }

        try (var beside = Files.list(file.getParent())) {
            assertThat(beside).containsExactly(file);
        }
        assertThatThrownBy(() -> readOnly.useHandle(handle -> handle.execute("delete from visit")))
                .hasMessageContaining("READONLY");
    }

    @Test
    void aPackThatIsNotThereCannotBeRead() {
        assertThatThrownBy(() -> Database.openReadOnly(file)).isInstanceOf(IOException.class);
        assertThat(file).doesNotExist();
    }

    private static Stream<String> topics() {
        return IntStream.range(0, 100).mapToObj(i -> "第" + i + "条");
    }
}
