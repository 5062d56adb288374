package org.mingfa.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingfa.law.bench.CorpusComparison;
import org.mingfa.law.bench.JudgedQuestions;
import org.mingfa.law.bench.LawBench;
import org.mingfa.law.card.CardCheck;
import org.mingfa.law.card.StarterCards;
import org.mingfa.law.pack.OpenedPack;
import org.mingfa.law.pack.TestPacks;
import org.mingfa.law.search.LawAnswer;
import org.mingfa.law.search.LawQuery;

/// The national law as it is, read and searched by words alone. `MINGFA_LAWS` names a folder with laws.zip and bench/.
@EnabledIfEnvironmentVariable(
        named = "MINGFA_LAWS",
        matches = ".+",
        disabledReason = "no real law here: set MINGFA_LAWS to a folder with laws.zip and bench/")
class RealLawTest {
    private static Path laws;
    private static OpenedPack pack;

    @BeforeAll
    static void buildPack(@TempDir Path temporary) throws Exception {
        laws = Path.of(System.getenv("MINGFA_LAWS"));
        pack = TestPacks.open(TestPacks.buildFrom(laws.resolve("laws.zip"), temporary.resolve("law.pack")));
    }

    @AfterAll
    static void closePack() throws IOException {
        if (pack != null) {
            pack.close();
        }
    }

    @Test
    void nearlyEveryArticleReadsAsInTheReference() throws IOException {
        CorpusComparison comparison = CorpusComparison.of(pack.library().laws(), laws.resolve("bench/corpus.jsonl.gz"));

        assertThat(comparison.total()).isGreaterThan(50_000);
        assertThat((double) comparison.same() / comparison.total())
                .as(String.join(
                        "\n", comparison.differences().stream().limit(20).toList()))
                .isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void everyCardRestsOnLawInForceThatReadsAsItDid() {
        assertThat(new CardCheck(pack.library().laws()).findings(StarterCards.load()))
                .isEmpty();
    }

    @Test
    void questionsOfLayPeopleAreAnsweredWellEnough() throws IOException {
        assertThat((Double) measure("").get("recall@10")).isGreaterThanOrEqualTo(0.53);
    }

    @Test
    void knownItemsAreFoundAtOnce() throws IOException {
        assertThat((Double) measure("known-item-").get("success@5")).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void rightQuestionsAreSeldomReadAsOtherWords() throws IOException {
        Map<String, String> questions = judged("").questions();
        long changed = questions.values().stream()
                .filter(words -> ask(words, 1).understood().isPresent())
                .count();

        assertThat((double) changed / questions.size()).isLessThan(0.04);
    }

    @ParameterizedTest
    @CsvSource({
        "民法典1064, 民法典@2020-05-28#1064, 1",
        "消法55条, 消费者权益保护法@2013-10-25#55, 1",
        "刑法133条之一, 刑法@2023-12-29#133-1, 1",
        "《社会保险法》第58条, 社会保险法@2018-12-29#58, 1",
        "侵权责任编 1254条, 民法典@2020-05-28#1254, 1",
        "gaokong paowu, 民法典@2020-05-28#1254, 3",
        "高空抛物砸伤人, 民法典@2020-05-28#1254, 3",
        "正当房卫, 刑法@2023-12-29#20, 3",
        "老扳拖欠工资, 劳动合同法@2012-12-28#30, 5",
        "七天无理由退货, 消费者权益保护法@2013-10-25#25, 3",
        "试用期最长多久, 劳动合同法@2012-12-28#19, 3",
        "酒驾怎么处罚, 道路交通安全法@2021-04-29#91, 5"
    })
    void everydayItemsHaveASensibleFirstHit(String words, String id, int within) {
        assertThat(first(words, within)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"ldzc, 劳动仲裁", "laodong zhongcai, 劳动仲裁", "老扳拖欠工资, 老板拖欠工资", "正当房卫, 正当防卫"})
    void soundIsUnderstood(String typed, String meant) {
        assertThat(ask(typed, 1).understood()).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"ldzc", "laodong zhongcai"})
    void labourArbitrationByItsSoundLeadsToItsLaw(String typed) {
        assertThat(ask(typed, 3).hits())
                .allMatch(hit -> hit.article().text().contains("劳动")
                        && hit.article().text().contains("仲裁"));
        assertThat(ask(typed, 10).hits())
                .anyMatch(hit -> hit.statute().shortTitle().equals("劳动争议调解仲裁法"));
    }

    private static List<String> first(String words, int top) {
        return ask(words, top).hits().stream()
                .map(hit -> hit.article().id().toString())
                .toList();
    }

    private static LawAnswer ask(String words, int top) {
        return pack.library().search().search(LawQuery.of(words, top));
    }

    private static Map<String, Object> measure(String set) throws IOException {
        return new LawBench(pack.library().search(), false).run(judged(set)).figures();
    }

    private static JudgedQuestions judged(String set) throws IOException {
        Path dev = laws.resolve("bench/dev");
        return JudgedQuestions.read(dev.resolve(set + "queries.tsv"), dev.resolve(set + "qrels.tsv"));
    }
}
