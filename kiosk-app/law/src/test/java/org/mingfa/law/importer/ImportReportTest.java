package org.mingfa.law.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.Level;
import org.mingfa.law.Status;
import org.mingfa.law.TestLaws;

/// What the person who ran an import is told.
class ImportReportTest {
    private static LawImport.Result read;

    @BeforeAll
    static void readCollection() throws IOException {
        read = TestImport.run(TestLaws.folder(), Set.of());
    }

    @Test
    void theReportNamesWhatIsWrong() {
        assertThat(read.report().gaps()).containsExactly("示例买卖法@2020-03-01 缺 第七条");
        assertThat(read.report().notUnderstood())
                .containsExactlyInAnyOrder(
                        "示例坏法(2020-01-01).md 第 5 行：没有“INFO END”行，分不清题头和正文", "示例乱码法(2020-01-01).md 第 1 行：不是 UTF-8 文本");
        assertThat(read.report().notLaw()).containsExactlyInAnyOrder("其他/示例说明.md", "README.md");
        assertThat(read.report().duplicates())
                .containsExactlyInAnyOrder("示例小店条例@2011-01-01 重复", "示例买卖法@2010-03-01 同名同日，文字不同，取先读到的");
    }

    @Test
    void theReportCountsLawsAndArticles() {
        assertThat(read.report().laws().get(Level.ADMINISTRATIVE_REGULATION))
                .isEqualTo(Map.of(Status.IN_FORCE, 2, Status.REPEALED, 1));
        assertThat(read.report().count()).isEqualTo(read.laws().size()).isEqualTo(15);
        assertThat(read.report().articles())
                .isEqualTo(read.laws().stream()
                        .mapToInt(law -> law.articles().size())
                        .sum());
    }

    @Test
    void progressRisesToAHundred() throws IOException {
        List<Integer> seen = new ArrayList<>();
        try (LawSource source = LawSource.open(TestLaws.folder())) {
            new LawImport(source, new MarkdownLawFormat(), Set.of()).run(TestImport.TODAY, seen::add);
        }
        assertThat(seen).isSorted().last().isEqualTo(100);
    }

    @Test
    void oneBrokenFileDoesNotStopTheOthers(@TempDir Path temporary) throws IOException {
        Path laws = Files.createDirectories(temporary.resolve("社会法"));
        Files.writeString(laws.resolve("a.md"), "坏");
        Files.writeString(laws.resolve("b.md"), "# 示例法\n<!-- INFO END -->\n附件1：只有附件\n");
        Files.writeString(laws.resolve("c.md"), "# 示例法\n<!-- INFO END -->\n第一条 好。\n");

        LawImport.Result result = TestImport.run(temporary, Set.of());

        assertThat(result.laws()).extracting(law -> law.statute().key()).containsExactly("b@", "c@");
        assertThat(result.report().notUnderstood()).singleElement().asString().startsWith("a.md 第 1 行");
    }

    @Test
    void aDamagedPartOfACodeDoesNotStopTheOthers(@TempDir Path temporary) throws IOException {
        Path laws = Files.createDirectories(temporary.resolve("民法典"));
        Files.writeString(laws.resolve("总则.md"), "# 示例法典\n# 总则\n<!-- INFO END -->\n第一条 甲。\n");
        Files.writeString(laws.resolve("序言.md"), "# 示例法典\n# 序言\n<!-- INFO END -->\n没有条文的一编。\n");

        assertThat(TestImport.run(temporary, Set.of()).report().articles()).isEqualTo(2);
    }

    @Test
    void anEmptyFolderHoldsNoLaw(@TempDir Path temporary) throws IOException {
        LawImport.Result result = TestImport.run(temporary, Set.of());

        assertThat(result.laws()).isEmpty();
        assertThat(result.report().count()).isZero();
    }
}
