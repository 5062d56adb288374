package org.mingfa.law.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingfa.law.Level;
import org.mingfa.law.Status;
import org.mingfa.law.pack.OpenedPack;
import org.mingfa.law.pack.TestPacks;

/// Questions to a pack of the small collection, by words alone.
class LawSearchTest {
    private static final String SALE = "示例买卖法@2020-03-01";

    private static OpenedPack pack;

    @BeforeAll
    static void openPack(@TempDir Path temporary) throws Exception {
        pack = TestPacks.open(TestPacks.build(temporary.resolve("law.pack"), "广东", "四川"));
    }

    @AfterAll
    static void closePack() throws Exception {
        pack.close();
    }

    @ParameterizedTest
    @CsvSource({"示例买卖法第二条, 2", "示例买卖法5条之一, 5-1", "《中华人民共和国示例买卖法》第 6 条, 6", "灯笼不亮 示例买卖法8, 8", "示例买卖法第一条是什么, 1"})
    void aNamedArticleComesFirst(String words, String number) {
        assertThat(hits(words)).first().satisfies(hit -> {
            assertThat(hit.article().id()).hasToString(SALE + "#" + number);
            assertThat(hit.reason()).isEqualTo(Hit.Reason.CITED);
            assertThat(hit.statute().status()).isEqualTo(Status.IN_FORCE);
        });
    }

    @Test
    void aHitCarriesItsLawChapterAndTheMatchedWords() {
        assertThat(hits("灯笼点不亮能退吗")).first().satisfies(hit -> {
            assertThat(hit.article().id()).hasToString(SALE + "#2");
            assertThat(hit.article().chapterPath()).isEqualTo("第一章 总则");
            assertThat(hit.statute().title()).isEqualTo("中华人民共和国示例买卖法");
            assertThat(hit.matched()).contains("灯笼点不亮");
            assertThat(hit.reason()).isEqualTo(Hit.Reason.FOUND);
        });
    }

    @Test
    void supersededAndRepealedLawIsFoundOnlyWhenAskedFor() {
        LawQuery query = LawQuery.of("卖旧灯的人应当试灯", 100);

        assertThat(statuses(query)).containsOnly(Status.IN_FORCE, Status.NOT_YET_IN_FORCE);
        assertThat(search(query.withPast(true)).hits())
                .first()
                .satisfies(hit -> assertThat(hit.article().id()).hasToString("示例买卖法@2010-03-01#2"));
        assertThat(statuses(LawQuery.of("小店可以开在自己家里", 100))).doesNotContain(Status.REPEALED);
        assertThat(statuses(LawQuery.of("小店可以开在自己家里", 100).withPast(true))).contains(Status.REPEALED);
    }

    @Test
    void onlyTheLevelsAskedForAreSearched() {
        Set<Level> levels = Set.of(Level.DEPARTMENT_RULE, Level.JUDICIAL_INTERPRETATION);

        assertThat(search(LawQuery.of("灯笼", 100).withLevels(levels)).hits())
                .isNotEmpty()
                .allMatch(hit -> levels.contains(hit.statute().level()));
    }

    @Test
    void anotherPlacesLawIsLeftOut() {
        LawQuery query = new LawQuery("灯会什么时候举行", Set.of(), Optional.of("广东"), false, 100, Set.of());

        assertThat(search(query).hits())
                .extracting(hit -> hit.statute().region())
                .contains(Optional.of("广东"))
                .doesNotContain(Optional.of("四川"));
        assertThat(hits("灯会什么时候举行"))
                .extracting(hit -> hit.statute().region())
                .contains(Optional.of("广东"), Optional.of("四川"));
    }

    @Test
    void aDecisionThatAmendsComesAfterTheTextItAmends() {
        List<String> ids = ids("卖家应当把灯笼的真实情况告诉买家");

        assertThat(ids).contains(SALE + "#2", "关于修改《示例买卖法》的决定@2020-02-28#1");
        assertThat(ids.indexOf(SALE + "#2")).isLessThan(ids.indexOf("关于修改《示例买卖法》的决定@2020-02-28#1"));
    }

    @Test
    void hitsOfOneLawAreGroupedWhereItsBestStands() {
        LawAnswer answer = search(LawQuery.of("灯笼", 100));

        assertThat(answer.groups())
                .extracting(group -> group.statute().key())
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(answer.hits().getFirst().statute().key());
        assertThat(answer.groups().stream().flatMap(group -> group.hits().stream()))
                .containsExactlyInAnyOrderElementsOf(answer.hits());
    }

    @Test
    void noMoreThanTheTopComesBackAndTheBestFirst() {
        assertThat(hits("灯笼").size()).isGreaterThan(2);
        assertThat(search(LawQuery.of("灯笼", 2)).hits()).hasSize(2);
        assertThat(hits("灯笼").stream().map(hit -> -hit.score())).isSorted();
    }

    private static List<Status> statuses(LawQuery query) {
        return search(query).hits().stream().map(hit -> hit.statute().status()).toList();
    }

    private static List<String> ids(String words) {
        return hits(words).stream().map(hit -> hit.article().id().toString()).toList();
    }

    private static List<Hit> hits(String words) {
        return search(LawQuery.of(words, 100)).hits();
    }

    private static LawAnswer search(LawQuery query) {
        return pack.library().search().search(query);
    }
}
