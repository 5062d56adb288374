package org.mingfa.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opening a shelf on which something has gone wrong.
class DamagedShelfTest {
    @TempDir
    Path temporary;

    private Path folder;
    private PackShelf shelf;
    private Path previous;
    private Path current;

    @BeforeEach
    void installTwo() throws IOException {
        folder = temporary.resolve("shelf");
        shelf = new PackShelf(folder, TrustStore.development());
        previous = Packs.shelved(shelf.install(Packs.write(temporary, "旧"), Packs.ANSWERS))
                .content();
        current = Packs.shelved(shelf.install(Packs.write(temporary, "新"), Packs.ANSWERS))
                .content();
    }

    @Test
    void aDamagedPackIsSetAsideAndThePreviousOneOpenedWithAReport() throws IOException {
        Packs.flip(current.resolve(Packs.NESTED));

        PackShelf.Outcome.Shelved opened = Packs.shelved(shelf.openCurrent());

        assertThat(opened.content()).isEqualTo(previous);
        assertThat(opened.reports()).containsExactly(new PackRefused.Tampered(Packs.NESTED).sentence());
        assertThat(current).doesNotExist();
        assertThat(setAside()).isDirectoryContaining("glob:**/" + Packs.DATA);
    }

    @Test
    void whatWasSetAsideSurvivesTheNextInstallation() throws IOException {
        Packs.flip(current.resolve(Packs.DATA));
        shelf.openCurrent();

        shelf.install(Packs.write(temporary, "更新"), Packs.ANSWERS);

        assertThat(setAside()).isDirectory();
    }

    @Test
    void everyKindOfDamageFallsBackToThePreviousPack() throws IOException {
        for (String file : List.of(SignedManifest.MANIFEST, SignedManifest.SIGNATURE, Packs.DATA)) {
            Path again = Packs.shelved(shelf.install(Packs.write(temporary, "再" + file), Packs.ANSWERS))
                    .content();
            Files.delete(again.resolve(file));

            PackShelf.Outcome.Shelved opened = Packs.shelved(shelf.openCurrent());

            assertThat(Packs.words(opened)).as(file).isNotEqualTo("再" + file);
            assertThat(opened.reports()).as(file).singleElement().asString().contains(file);
        }
    }

    @Test
    void aFileThatCannotBeReadFallsBackToThePreviousPack() throws IOException {
        Files.delete(current.resolve(SignedManifest.MANIFEST));
        Files.createDirectory(current.resolve(SignedManifest.MANIFEST));

        PackShelf.Outcome.Shelved opened = Packs.shelved(shelf.openCurrent());

        assertThat(opened.content()).isEqualTo(previous);
        assertThat(opened.reports()).singleElement().asString().endsWith("。");
    }

    @Test
    void aPointerToAVanishedFolderFallsBackToThePreviousPack() throws IOException {
        Disk.deleteTree(current);

        PackShelf.Outcome.Shelved opened = Packs.shelved(shelf.openCurrent());

        assertThat(opened.content()).isEqualTo(previous);
        assertThat(opened.reports()).singleElement().asString().contains(nameOf(current));
    }

    @Test
    void theGoodPackStaysInReserveWhenADamagedOneIsReplaced() throws IOException {
        Packs.flip(current.resolve(Packs.DATA));
        shelf.openCurrent();
        Path newest = Packs.shelved(shelf.install(Packs.write(temporary, "最新"), Packs.ANSWERS))
                .content();
        Packs.flip(newest.resolve(Packs.DATA));

        assertThat(Packs.words(shelf.openCurrent())).isEqualTo("旧");
    }

    @Test
    void onlyTheLastDamagedPackIsKept() throws IOException {
        Packs.flip(current.resolve(Packs.DATA));
        shelf.openCurrent();
        Packs.flip(previous.resolve(Packs.DATA));
        shelf.openCurrent();

        assertThat(setAside()).doesNotExist();
        assertThat(previous.resolveSibling(nameOf(previous) + ".damaged")).isDirectory();
    }

    @Test
    void whenAllAreDamagedTheShelfIsEmptyAndBothAreReported() throws IOException {
        Packs.flip(current.resolve(Packs.DATA));
        Packs.flip(previous.resolve(Packs.NESTED));

        assertThat(shelf.openCurrent())
                .isInstanceOfSatisfying(
                        PackShelf.Outcome.Empty.class,
                        empty -> assertThat(empty.reports()).hasSize(2).allMatch(report -> report.endsWith("。")));
    }

    @Test
    void aPackWhoseKeyIsNoLongerTrustedIsNeitherOpenedNorDeleted() throws IOException {
        Path keys = Files.createDirectories(temporary.resolve("keys"));
        Packs.newKey(keys, "other");

        PackShelf.Outcome outcome = new PackShelf(folder, TrustStore.of(keys)).openCurrent();

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PackShelf.Outcome.Empty.class,
                        empty -> assertThat(empty.reports()).allMatch(report -> report.contains("不在本机信任之列")));
        assertThat(Packs.words(shelf.openCurrent())).isEqualTo("新");
    }

    @Test
    void aGarbledPointerIsCuredByTheNextInstallation() throws IOException {
        Files.write(folder.resolve("current"), new byte[] {(byte) 0xff, 0, (byte) 0xc3});

        assertThat(shelf.openCurrent()).isInstanceOf(PackShelf.Outcome.Empty.class);
        shelf.install(Packs.write(temporary, "更新"), Packs.ANSWERS);

        assertThat(Packs.words(shelf.openCurrent())).isEqualTo("更新");
    }

    private Path setAside() {
        return current.resolveSibling(nameOf(current) + ".damaged");
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString();
    }
}
