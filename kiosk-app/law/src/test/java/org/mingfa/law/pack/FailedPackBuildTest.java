package org.mingfa.law.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.TestLaws;

/// Whatever goes wrong while a pack is built, the one that was there stays.
class FailedPackBuildTest {
    @TempDir
    Path temporary;

    private Path out;

    @BeforeEach
    void namePack() {
        out = temporary.resolve("packs/law.pack");
    }

    @Test
    void aSourceWithoutLawLeavesNothing() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        Files.writeString(empty.resolve("readme.md"), "没有法律");

        assertThatThrownBy(() -> build(TestPacks.order(empty, out)))
                .isInstanceOf(NoLawFound.class)
                .hasMessageContaining("没有找到法律")
                .hasMessageContaining("什么也没有写");
        assertThat(out.getParent()).doesNotExist();
    }

    @Test
    void theEarlierPackStaysWhenABuildFails() throws Exception {
        Files.createDirectories(out.getParent());
        byte[] before = Files.readAllBytes(Files.writeString(out, "the earlier pack"));
        Path cacheThatIsAFolder = Files.createDirectories(temporary.resolve("cache"));

        assertThatThrownBy(() -> build(
                        TestPacks.order(TestLaws.folder(), out, Set.of(), List.of(), Optional.of(cacheThatIsAFolder))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> build(TestPacks.order(temporary.resolve("absent"), out)))
                .isInstanceOf(IOException.class);
        assertThat(Files.readAllBytes(out)).isEqualTo(before);
        assertThat(files()).containsExactly("law.pack");
    }

    @Test
    void whatAKilledBuildLeftIsSwept() throws Exception {
        Path left = Files.createDirectories(out.resolveSibling("law.pack.building/index"));
        Files.writeString(left.resolve("segments_1"), "half");

        build(TestPacks.order(TestLaws.folder(), out));

        assertThat(files()).containsExactly("law.pack");
    }

    private static void build(LawPackBuild.Order order) throws Exception {
        new LawPackBuild(order, (step, percent) -> {}, TestPacks.DAY).build();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out.getParent())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
