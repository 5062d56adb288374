package org.mingfa.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.pack.OpenedPack;
import org.mingfa.law.pack.TestPacks;

/// What a page asks of a pack's law.
class LawStoreTest {
    private static OpenedPack pack;
    private static LawStore laws;

    @BeforeAll
    static void openPack(@TempDir Path temporary) throws Exception {
        pack = TestPacks.open(TestPacks.build(temporary.resolve("law.pack")));
        laws = pack.library().laws();
    }

    @AfterAll
    static void closePack() throws Exception {
        pack.close();
    }

    @Test
    void theVersionsOfALawComeNewestFirst() {
        assertThat(laws.listVersions("示例买卖法@2010-03-01"))
                .extracting(Statute::key)
                .containsExactly("示例买卖法@2025-01-01", "示例买卖法@2020-03-01", "示例买卖法@2010-03-01");
        assertThat(laws.listVersions("没有的法@")).isEmpty();
    }

    @Test
    void theCurrentVersionIsTheOneThatBinds() {
        assertThat(laws.findCurrent("示例买卖法")).map(Statute::key).contains("示例买卖法@2020-03-01");
        assertThat(laws.findCurrent("示例小店条例")).map(Statute::status).contains(Status.REPEALED);
        assertThat(laws.findCurrent("没有的法")).isEmpty();
    }

    @Test
    void anArticleHasItsNeighbours() {
        LawStore.Neighbours middle = laws.neighbours(article("示例买卖法@2020-03-01#5-1"));
        LawStore.Neighbours first = laws.neighbours(article("示例买卖法@2020-03-01#1"));
        LawStore.Neighbours last = laws.neighbours(article("示例买卖法@2020-03-01#8"));

        assertThat(middle.previous()).map(Article::label).contains("第五条");
        assertThat(middle.next()).map(Article::label).contains("第六条");
        assertThat(first.previous()).isEmpty();
        assertThat(last.next()).isEqualTo(Optional.empty());
    }

    @Test
    void rowsOfIndexAndStoreAgree() {
        for (Statute statute : laws.listStatutes()) {
            for (Article article : laws.listArticles(statute.key())) {
                int row = laws.findOrd(article.id()).orElseThrow();

                assertThat(laws.articlesAt(List.of(row))).containsEntry(row, article);
                assertThat(laws.listRows(statute.key(), article.id().number())).containsExactly(row);
            }
        }
        assertThat(laws.articlesAt(List.of(99_999))).isEmpty();
        assertThat(laws.articlesAt(List.of())).isEmpty();
    }

    @Test
    void whatBindsIsListedAndCountedByLevel() {
        assertThat(laws.listInForce(Level.CASE)).extracting(Statute::shortTitle).containsExactly("示例制灯坊欠薪案");
        assertThat(laws.listInForce(Level.CONSTITUTION)).isEmpty();
        Map<Level, Integer> counts = laws.countInForce();
        for (Level level : Level.values()) {
            assertThat(laws.listInForce(level))
                    .hasSize(counts.getOrDefault(level, 0))
                    .allMatch(law -> law.status() == Status.IN_FORCE && !law.amendment());
        }
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                .isBetween(1, laws.listStatutes().size() - 1);
    }

    @Test
    void theCitationsOfATextLeadToArticles() {
        Article fraud = article("示例买卖法@2020-03-01#5-1");

        assertThat(pack.library().citations().find(fraud.text(), "示例买卖法"))
                .extracting(citation -> citation.shortTitle() + "#" + citation.number())
                .containsExactly("示例刑法#133-1");
        assertThat(pack.library().citations().find(article("示例买卖法@2020-03-01#5").text(), "示例买卖法"))
                .extracting(Citation::number)
                .containsExactly("2", "3", "4");
    }

    private static Article article(String id) {
        return laws.findArticle(ArticleId.parse(id).orElseThrow()).orElseThrow();
    }
}
