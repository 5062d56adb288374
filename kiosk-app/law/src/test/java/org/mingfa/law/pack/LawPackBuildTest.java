package org.mingfa.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.ArticleId;
import org.mingfa.law.Level;
import org.mingfa.law.TestLaws;
import org.mingfa.law.search.LawQuery;
import org.mingfa.law.search.Question;
import org.mingfa.update.PackManifest;
import org.mingfa.update.PackShelf;
import org.mingfa.update.SigningKey;
import org.mingfa.update.TrustStore;

class LawPackBuildTest {
    @TempDir
    Path temporary;

    private Path out;

    @BeforeEach
    void namePack() {
        out = temporary.resolve("packs/law.pack");
    }

    @Test
    void thePackVerifiesOpensAndAnswers() throws Exception {
        Set<LawPackBuild.Step> steps = new LinkedHashSet<>();
        LawPackBuild.Built built = new LawPackBuild(
                        TestPacks.order(TestLaws.folder(), out), (step, percent) -> steps.add(step), TestPacks.DAY)
                .build();

        assertThat(steps).containsExactly(LawPackBuild.Step.READ, LawPackBuild.Step.WRITE, LawPackBuild.Step.SIGN);
        PackManifest manifest = built.manifest();
        assertThat(manifest.name()).isEqualTo("law");
        assertThat(manifest.created()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(manifest.source()).isEqualTo("laws");
        assertThat(manifest.counts()).containsEntry("laws", 15L).containsEntry("articles", (long)
                built.report().orElseThrow().articles());
        assertThat(manifest.properties()).containsEntry("vectors", "false").containsEntry("regions", "");
        assertThat(out.getParent()).isDirectoryNotContaining(file -> !file.equals(out));
        try (OpenedPack pack = TestPacks.open(out)) {
            assertHoldsTheCollection(pack.library());
        }
        PackShelf shelf = new PackShelf(temporary.resolve("shelf"), TrustStore.development());
        assertThat(shelf.install(out, new LawProbe())).isInstanceOf(PackShelf.Outcome.Shelved.class);
    }

    private static void assertHoldsTheCollection(LawLibrary library) {
        assertThat(library.laws().findArticle(id("示例买卖法@2020-03-01#5-1")))
                .hasValueSatisfying(article -> assertThat(article.text()).contains("三倍赔偿"));
        assertThat(library.laws().listVersions("示例买卖法@2020-03-01")).hasSize(3);
        assertThat(library.cards().listCards()).hasSizeGreaterThan(80);
        assertThat(library.understandsMeaning()).isFalse();
    }

    @Test
    void onlyTheRegionsAskedForAreIn() throws Exception {
        build(TestPacks.order(TestLaws.folder(), out, Set.of("广东"), List.of(), Optional.empty()));
        try (OpenedPack pack = TestPacks.open(out)) {
            assertThat(pack.manifest().properties()).containsEntry("regions", "广东");
            assertThat(pack.library().laws().listInForce(Level.LOCAL_REGULATION))
                    .singleElement()
                    .satisfies(statute -> assertThat(statute.region()).contains("广东"));
        }
    }

    @Test
    void withoutASourceTheCardsAloneMakeAPack() throws Exception {
        LawPackBuild.Order cards = new LawPackBuild.Order(
                Optional.empty(), out, Set.of(), List.of(), Optional.empty(), 1, SigningKey.development());

        assertThat(build(cards).report()).isEmpty();
        try (OpenedPack pack = TestPacks.open(out)) {
            assertThat(pack.library().laws().listStatutes()).isEmpty();
            assertThat(pack.library().search().search(LawQuery.of("老板拖欠工资怎么办", 10)))
                    .satisfies(answer -> assertThat(answer.hits()).isEmpty())
                    .satisfies(answer -> assertThat(answer.cards()).isNotEmpty());
        }
    }

    @Test
    void learnedQuestionsLeadToTheirArticles() throws Exception {
        Question learned = new Question("q1", "灯谜猜不出怎么办", "", List.of(id("示例路灯规定@#2"), id("没有的法@#1")));
        build(TestPacks.order(TestLaws.folder(), out, Set.of(), List.of(learned), Optional.empty()));
        try (OpenedPack pack = TestPacks.open(out)) {
            LawQuery query = LawQuery.of("灯谜猜不出怎么办", 3);

            assertThat(pack.manifest().counts()).containsEntry("learned questions", 1L);
            assertThat(pack.library().search().search(query).hits())
                    .first()
                    .satisfies(hit -> assertThat(hit.article().id()).hasToString("示例路灯规定@#2"));
            assertThat(pack.library().search().search(query.without("q1")).hits())
                    .noneMatch(hit -> hit.article().id().toString().equals("示例路灯规定@#2"));
        }
    }

    private static LawPackBuild.Built build(LawPackBuild.Order order) throws Exception {
        return new LawPackBuild(order, (step, percent) -> {}, TestPacks.DAY).build();
    }

    private static ArticleId id(String written) {
        return ArticleId.parse(written).orElseThrow();
    }
}
