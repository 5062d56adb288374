package org.mingfa.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.TestLaws;
import org.mingfa.law.meaning.Embedder;
import org.mingfa.law.search.Hit;
import org.mingfa.law.search.LawAnswer;
import org.mingfa.law.search.LawQuery;

/// A pack with vectors, by the real model. The vectors are computed once, as a kiosk does.
class MeaningPackTest {
    /// Says the same as 楼上漏水泡坏楼下天花板的 with hardly a word of it.
    private static final String QUESTION = "上面那户渗下来把我家顶棚弄湿了";

    private static final String ANSWER = "示例法典@2020-05-28#4";

    @TempDir
    static Path temporary;

    private static Path pack;
    private static Path cache;

    @BeforeAll
    static void buildPack() throws Exception {
        cache = temporary.resolve("vectors.cache");
        pack = build("law.pack");
    }

    @Test
    void meaningFindsWhatWordsDoNot() throws Exception {
        try (OpenedPack withMeaning = TestPacks.open(pack, Embedder.load());
                OpenedPack byWords = TestPacks.open(pack)) {
            assertThat(withMeaning.library().understandsMeaning()).isTrue();
            assertThat(byWords.library().understandsMeaning()).isFalse();
            assertThat(first(withMeaning)).hasToString(ANSWER);
            assertThat(rank(withMeaning)).isLessThan(rank(byWords));
        }
    }

    @Test
    void thePackSaysThatItHoldsVectors() throws Exception {
        try (OpenedPack opened = TestPacks.open(pack)) {
            assertThat(opened.manifest().properties()).containsEntry("vectors", "true");
        }
    }

    @Test
    void aRebuildTakesEveryVectorFromTheCache() throws Exception {
        byte[] before = Files.readAllBytes(cache);
        build("again.pack");

        assertThat(before).isNotEmpty();
        assertThat(Files.readAllBytes(cache)).isEqualTo(before);
    }

    @Test
    void anEmptyTextAndAVeryLongOneHaveAMeaningToo() throws Exception {
        try (Embedder embedder = Embedder.load()) {
            assertThat(embedder.embed("")).hasSize(Embedder.DIMENSIONS);
            assertThat(embedder.embed("工资".repeat(2_000)))
                    .hasSize(Embedder.DIMENSIONS)
                    .doesNotContain(Float.NaN);
            assertThat(embedder.embed("😀\uD83D\uE000<b>")).doesNotContain(Float.NaN);
        }
    }

    private static Path build(String name) throws Exception {
        Path out = temporary.resolve(name);
        Set<LawPackBuild.Step> steps = new HashSet<>();
        new LawPackBuild(
                        TestPacks.order(TestLaws.folder(), out, Set.of(), List.of(), Optional.of(cache)),
                        (step, percent) -> steps.add(step),
                        TestPacks.DAY)
                .build();
        assertThat(steps).contains(LawPackBuild.Step.EMBED);
        return out;
    }

    private static Object first(OpenedPack opened) {
        return ask(opened).hits().getFirst().article().id();
    }

    private static int rank(OpenedPack opened) {
        List<String> ids = ask(opened).hits().stream()
                .map(Hit::article)
                .map(article -> article.id().toString())
                .toList();
        return ids.contains(ANSWER) ? ids.indexOf(ANSWER) : Integer.MAX_VALUE;
    }

    private static LawAnswer ask(OpenedPack opened) {
        return opened.library().search().search(LawQuery.of(QUESTION, 100));
    }
}
