package org.mingfa.law.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.TestLaws;

class LawSourceTest {
    private static final LocalDate DATE = LocalDate.of(2018, 1, 1);

    @TempDir
    Path temporary;

    @Test
    void aFolderAndItsZipHoldTheSameTexts() throws IOException {
        try (LawSource folder = LawSource.open(TestLaws.folder());
                LawSource zip = LawSource.open(TestLaws.zip(temporary.resolve("laws.zip")))) {
            assertThat(texts(zip)).isEqualTo(texts(folder)).hasSizeGreaterThan(20);
            assertThat(zip.name()).isEqualTo("laws.zip");
        }
    }

    @Test
    void filesOfOtherFormsAndIndexesAreLeftOut() throws IOException {
        try (LawSource source = LawSource.open(TestLaws.folder())) {
            assertThat(source.files(new MarkdownLawFormat()))
                    .noneMatch(file -> file.toString().endsWith("_index.md"))
                    .anyMatch(file -> file.toString().endsWith("示例路灯规定.md"));
        }
    }

    @Test
    void theFoldersOfAFileAreNamedFromTheRoot() throws IOException {
        Path law = Files.createDirectories(temporary.resolve("a/b")).resolve("c.md");
        try (LawSource source = LawSource.open(temporary)) {
            assertThat(source.folders(law)).containsExactly("a", "b");
            assertThat(source.folders(temporary.resolve("c.md"))).isEmpty();
        }
    }

    @Test
    void theTableOfACollectionNamesRepealedVersions() throws IOException {
        try (LawSource source =
                LawSource.open(TestLaws.zip(temporary.resolve("laws.zip"), "示例工资法@2018-01-01", "示例路灯规定@"))) {
            RepealStore repeals = source.repeals();

            assertThat(repeals.contains("示例工资法", Optional.of(DATE))).isTrue();
            assertThat(repeals.contains("示例工资法", Optional.empty())).isFalse();
            assertThat(repeals.contains("示例路灯规定", Optional.empty())).isTrue();
        }
    }

    @Test
    void aCollectionWithoutATableOrWithABrokenOneRepealsNothing() throws IOException {
        try (LawSource none = LawSource.open(TestLaws.folder())) {
            assertThat(none.repeals().contains("示例工资法", Optional.of(DATE))).isFalse();
        }
        Files.writeString(temporary.resolve("db.sqlite3"), "这不是数据库");
        try (LawSource broken = LawSource.open(temporary)) {
            assertThat(broken.repeals().contains("示例工资法", Optional.of(DATE))).isFalse();
        }
    }

    @Test
    void whatIsNeitherFolderNorZipIsRefused() throws IOException {
        Path text = Files.writeString(temporary.resolve("laws.txt"), "不是 zip");

        assertThatThrownBy(() -> LawSource.open(temporary.resolve("absent"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> LawSource.open(text)).isInstanceOf(ProviderNotFoundException.class);
    }

    private static List<String> texts(LawSource source) throws IOException {
        Stream.Builder<String> texts = Stream.builder();
        for (Path file : source.files(new MarkdownLawFormat())) {
            texts.add(file.getFileName() + "\n" + source.read(file));
        }
        return texts.build().toList();
    }
}
