package org.mingfa.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Installing good packs, and what an interrupted installation leaves.
class PackShelfTest {
    @TempDir
    Path temporary;

    private Path folder;
    private PackShelf shelf;

    @BeforeEach
    void makeShelf() {
        folder = temporary.resolve("shelf");
        shelf = new PackShelf(folder, TrustStore.development());
    }

    @Test
    void aWrittenPackIsInstalledAndOpenedWithTheSameContent() throws IOException {
        Path pack = Packs.write(temporary, "第一条");

        PackShelf.Outcome.Shelved installed = Packs.shelved(shelf.install(pack, Packs.ANSWERS));
        PackShelf.Outcome.Shelved opened = Packs.shelved(shelf.openCurrent());

        assertThat(opened).isEqualTo(installed);
        assertThat(opened.reports()).isEmpty();
        assertThat(opened.content().resolve(Packs.DATA)).hasContent("第一条");
        assertThat(opened.content().resolve(Packs.NESTED)).hasContent("索引：第一条");
        assertThat(opened.content().resolve("empty")).isEmptyFile();
        assertThat(opened.manifest().properties()).containsEntry("regions", "广东");
        assertThat(opened.manifest().counts()).containsEntry("articles", 2L);
        assertThat(opened.manifest().files())
                .extracting(PackFile::name)
                .containsExactly("empty", Packs.NESTED, Packs.DATA);
    }

    @Test
    void writingLeavesNothingButThePack() throws IOException {
        Path pack = Packs.write(temporary, "第一条");

        assertThat(Packs.names(temporary))
                .contains(pack.getFileName().toString())
                .noneMatch(each -> each.endsWith(".tmp"));
    }

    @Test
    void aShelfWithoutAPackIsEmpty() {
        assertThat(shelf.openCurrent())
                .isInstanceOfSatisfying(
                        PackShelf.Outcome.Empty.class,
                        empty -> assertThat(empty.reports()).isEmpty());
    }

    @Test
    void theNewPackBecomesCurrentAndOnlyTheOneBeforeItStays() throws IOException {
        Path first = Packs.shelved(shelf.install(Packs.write(temporary, "一"), Packs.ANSWERS))
                .content();
        Path second = Packs.shelved(shelf.install(Packs.write(temporary, "二"), Packs.ANSWERS))
                .content();
        Path third = Packs.shelved(shelf.install(Packs.write(temporary, "三"), Packs.ANSWERS))
                .content();

        assertThat(Packs.words(shelf.openCurrent())).isEqualTo("三");
        assertThat(third).isDirectory();
        assertThat(second).isDirectory();
        assertThat(first).doesNotExist();
    }

    @Test
    void installingTheSamePackTwiceKeepsItAndTheOneBefore() throws IOException {
        Path before = Packs.shelved(shelf.install(Packs.write(temporary, "一"), Packs.ANSWERS))
                .content();
        Path pack = Packs.write(temporary, "二");
        Path once = Packs.shelved(shelf.install(pack, Packs.ANSWERS)).content();
        Path twice = Packs.shelved(shelf.install(pack, Packs.ANSWERS)).content();

        assertThat(twice).isEqualTo(once).isDirectory();
        assertThat(before).isDirectory();
        assertThat(Packs.words(shelf.openCurrent())).isEqualTo("二");
    }

    @Test
    void installingTheSamePackAgainRepairsADamagedCopy() throws IOException {
        Path pack = Packs.write(temporary, "一");
        Packs.flip(Packs.shelved(shelf.install(pack, Packs.ANSWERS)).content().resolve(Packs.DATA));

        shelf.install(pack, Packs.ANSWERS);

        assertThat(Packs.shelved(shelf.openCurrent()).reports()).isEmpty();
        assertThat(Packs.words(shelf.openCurrent())).isEqualTo("一");
    }

    @Test
    void aPackThatDoesNotAnswerLeavesTheOldOneCurrentAndNothingElse() throws IOException {
        shelf.install(Packs.write(temporary, "旧"), Packs.ANSWERS);

        PackShelf.Outcome outcome = shelf.install(Packs.write(temporary, "新"), content -> Optional.of("查不到任何法条"));

        assertThat(Packs.refused(outcome)).isEqualTo(new PackRefused.ProbeFailed("查不到任何法条"));
        assertThat(Packs.words(shelf.openCurrent())).isEqualTo("旧");
        assertThat(Packs.names(folder))
                .filteredOn(name -> !name.startsWith("pack-"))
                .containsOnly("current", "lock");
    }

    @Test
    void theProbeSeesTheWholeContentBeforeItIsCurrent() throws IOException {
        shelf.install(Packs.write(temporary, "旧"), Packs.ANSWERS);

        PackShelf.Outcome outcome = shelf.install(
                Packs.write(temporary, "新"),
                content -> Files.exists(content.resolve(Packs.NESTED))
                                && Packs.words(shelf.openCurrent()).equals("旧")
                        ? Optional.empty()
                        : Optional.of("太早"));

        assertThat(Packs.words(outcome)).isEqualTo("新");
    }

    @Test
    void whatAnInterruptedInstallationLeftIsSwept() throws IOException {
        shelf.install(Packs.write(temporary, "旧"), Packs.ANSWERS);
        Path staging = Files.createDirectories(folder.resolve("staging-1-2/index"));
        Files.writeString(staging.resolve("segments_1"), "half");
        Files.createDirectories(folder.resolve("pack-law-unused"));
        Files.writeString(folder.resolve("current.tmp"), "pack-la");

        assertThat(Packs.words(shelf.openCurrent())).isEqualTo("旧");
        shelf.install(Packs.write(temporary, "新"), Packs.ANSWERS);

        assertThat(Packs.names(folder))
                .noneMatch(name -> name.startsWith("staging-") || name.endsWith(".tmp") || name.endsWith("unused"));
    }
}
