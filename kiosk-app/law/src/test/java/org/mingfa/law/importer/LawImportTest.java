package org.mingfa.law.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.Article;
import org.mingfa.law.Status;
import org.mingfa.law.TestLaws;

/// The whole of the small collection, read.
class LawImportTest {
    private static LawImport.Result read;

    @BeforeAll
    static void readCollection() throws IOException {
        read = TestImport.run(TestLaws.folder(), Set.of());
    }

    @Test
    void everyVersionHasItsStatus() {
        assertThat(read.laws())
                .extracting(law -> law.statute().key(), law -> law.statute().status())
                .contains(
                        tuple("示例买卖法@2010-03-01", Status.SUPERSEDED),
                        tuple("示例买卖法@2020-03-01", Status.IN_FORCE),
                        tuple("示例买卖法@2025-01-01", Status.NOT_YET_IN_FORCE),
                        tuple("示例小店条例@2011-01-01", Status.REPEALED),
                        tuple("促进示例小店发展条例@2022-10-01", Status.IN_FORCE),
                        tuple("示例路灯规定@", Status.IN_FORCE));
    }

    @Test
    void everyTrapOfTheTextIsRead() {
        assertThat(articles("示例买卖法@2020-03-01"))
                .extracting(article -> article.id().number())
                .containsExactly("1", "2", "3", "4", "5", "5-1", "6", "8");
        assertThat(article("示例买卖法@2020-03-01", "2").paragraphs())
                .last()
                .satisfies(paragraph -> assertThat(paragraph.items()).containsExactly("（一）灯笼点不亮的；", "（二）与说明不符的。"));
        assertThat(article("示例买卖法@2020-03-01", "3").text()).startsWith("与他人共有");
        assertThat(article("示例买卖法@2020-03-01", "4").text()).startsWith("所有权");
        assertThat(article("示例买卖法@2020-03-01", "5").text()).startsWith("和解不成").contains("\n第二条第一款规定");
        assertThat(article("示例买卖法@2020-03-01", "5-1").chapter()).containsExactly("第二章 责任", "第一节 赔偿");
    }

    @Test
    void gluedAnnexedAndInvisiblyMarkedArticlesAreRead() {
        assertThat(articles("示例登记办法@2018-05-01"))
                .extracting(Article::text)
                .containsExactly("灯笼可以登记。", "登记灯笼不收钱。", "登记簿任何人都可以看。", "附件1：登记表\n姓名、灯笼的颜色。");
    }

    @Test
    void itemsAndFreeTextsAreRead() {
        assertThat(articles("关于审理示例买卖案件的解释（一）@2021-01-01"))
                .extracting(article -> article.id().number())
                .containsExactly("1", "2");
        assertThat(articles("最高人民法院关于示例灯笼归属的批复@2015-01-01")).singleElement().satisfies(article -> {
            assertThat(article.id().number()).isEqualTo("0");
            assertThat(article.text()).contains("请示收悉");
        });
        assertThat(articles("示例制灯坊欠薪案@"))
                .singleElement()
                .extracting(Article::label)
                .isEqualTo("全文");
    }

    @Test
    void thePartsOfACodeAreOneLawOfOneDate() {
        assertThat(articles("示例法典@2020-05-28"))
                .extracting(Article::chapter)
                .containsExactly(
                        List.of("总则", "第一章 基本规定"),
                        List.of("总则", "第一章 基本规定"),
                        List.of("物权编", "第一章 通则"),
                        List.of("物权编", "第一章 通则"));
        assertThat(law("示例法典@2020-05-28").statute().effectiveDate()).contains(LocalDate.of(2021, 1, 1));
    }

    @Test
    void decisionsThatOnlyAmendAreMarked() {
        assertThat(read.laws().stream()
                        .map(ImportedLaw::statute)
                        .filter(statute -> statute.amendment())
                        .map(statute -> statute.key()))
                .containsExactlyInAnyOrder("关于修改《示例买卖法》的决定@2020-02-28", "示例刑法修正案（二）@2021-01-01");
    }

    @Test
    void localLawIsTakenOnlyOfTheRegionsAskedFor() throws IOException {
        assertThat(regions(read)).isEmpty();
        assertThat(regions(TestImport.run(TestLaws.folder(), Set.of("广东")))).containsExactly("广东");
        assertThat(regions(TestImport.run(TestLaws.folder(), Set.of("广东", "四川", "火星"))))
                .containsExactlyInAnyOrder("广东", "四川");
    }

    @Test
    void theTableOfTheCollectionRepealsToo(@TempDir Path temporary) throws IOException {
        LawImport.Result withTable =
                TestImport.run(TestLaws.zip(temporary.resolve("laws.zip"), "示例工资法@2018-01-01"), Set.of());

        assertThat(withTable.laws())
                .filteredOn(law -> law.statute().status() == Status.REPEALED)
                .extracting(law -> law.statute().shortTitle())
                .containsExactlyInAnyOrder("示例工资法", "示例小店条例");
    }

    private static List<String> regions(LawImport.Result result) {
        return result.laws().stream()
                .map(law -> law.statute().region())
                .flatMap(Optional::stream)
                .toList();
    }

    private static ImportedLaw law(String key) {
        return read.laws().stream()
                .filter(law -> law.statute().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Article> articles(String key) {
        return law(key).articles();
    }

    private static Article article(String key, String number) {
        return articles(key).stream()
                .filter(article -> article.id().number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
