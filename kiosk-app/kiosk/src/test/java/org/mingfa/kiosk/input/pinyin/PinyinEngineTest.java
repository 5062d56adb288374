package org.mingfa.kiosk.input.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinEngineTest {
    private static final int SIX = 6;

    private final PinyinEngine engine = PinyinEngine.load();

    @Test
    void mostEverydayPhrasesComeFirst() {
        assertThat(TypedPhrases.everyday().phrases()).hasSize(36);
        assertThat(TypedPhrases.everyday().foundAmong(1, engine)).isGreaterThanOrEqualTo(30);
        assertThat(TypedPhrases.everyday().foundAmong(SIX, engine)).isGreaterThanOrEqualTo(34);
    }

    @Test
    void initialsFindCommonLegalWords() {
        assertThat(TypedPhrases.initials().phrases()).hasSize(12);
        assertThat(TypedPhrases.initials().foundAmong(SIX, engine)).isGreaterThanOrEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({
        "laodongzhongcai, 劳动仲裁",
        "ldzc, 劳动仲裁",
        "laodzc, 劳动仲裁",
        "ldzhongcai, 劳动仲裁",
        "laodongzhongc, 劳动仲裁",
        "laodongzhongca, 劳动仲裁",
        "LaoDong ZhongCai, 劳动仲裁",
        "lihunhaiziguishui, 离婚孩子归谁",
        "lbbgq, 老板不给钱",
        "lvshi, 律师",
        "lüshi, 律师",
        "nv'er, 女儿",
        "jvzhu, 居住",
        "huanqian, 还钱"
    })
    void whatIsTypedInEachWayIsFound(String typed, String hanzi) {
        assertThat(engine.candidates(typed, SIX)).contains(new Candidate(hanzi, typed.length()));
    }

    @Test
    void anApostropheParts() {
        assertThat(hanzi("xi'an", 1)).containsExactly("西安");
        assertThat(hanzi("xian", 1)).doesNotContain("西安");
        assertThat(hanzi("xi'an", 100)).doesNotContain("先", "现");
    }

    @ParameterizedTest
    @CsvSource({"laodongzongcai, 劳动仲裁", "lvren, 女人", "gongsang, 工伤", "qinshang, 轻伤"})
    void dialectIsUnderstood(String typed, String hanzi) {
        assertThat(hanzi(typed, 20)).contains(hanzi);
    }

    @Test
    void whatIsSpeltRightStandsBeforeWhatSoundsAlike() {
        List<String> found = hanzi("shishi", 20);

        assertThat(found).contains("事实");
        assertThat(found.indexOf("事实")).isLessThan(hanzi("shishi", 200).indexOf("四十"));
    }

    @Test
    void aCitizenCanChooseWordByWord() {
        String typed = "laobantuoqiangongzi";
        List<Candidate> found = engine.candidates(typed, 20);

        assertThat(found.getFirst()).isEqualTo(new Candidate("老板拖欠工资", typed.length()));
        assertThat(found).contains(new Candidate("老板", "laoban".length()), new Candidate("老", "lao".length()));
    }

    @Test
    void separatorsBelongToTheWordBeforeThem() {
        assertThat(engine.candidates("lao'ban gongzi", 20)).contains(new Candidate("老板", "lao'ban ".length()));
    }

    @Test
    void allHanziOfASyllableCanBeReached() {
        assertThat(hanzi("yi", 1_000)).contains("一", "益", "熠").hasSizeGreaterThan(100);
        assertThat(hanzi("yi", 1_000)).doesNotHaveDuplicates();
    }

    @Test
    void everySyllableHasHanzi() {
        Syllables syllables = PinyinEngine.read().syllables();

        assertThat(syllables.count()).isGreaterThan(390);
        assertThat(IntStream.range(0, syllables.count()).mapToObj(syllables::name))
                .allSatisfy(name -> assertThat(engine.candidates(name, 20))
                        .extracting(Candidate::letters)
                        .contains(name.length()));
    }

    @Test
    void aHanziIsFoundByEachOfItsReadings() {
        assertThat(hanzi("hai", 50)).contains("还");
        assertThat(hanzi("huan", 50)).contains("还");
        assertThat(hanzi("chang", 50)).contains("长");
        assertThat(hanzi("zhang", 50)).contains("长");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "''''", "123", "劳动", "😀", "i", "uuu", "vvv", "?!", "\u0000", "ǚ"})
    void whatIsNoPinyinHasNoCandidates(String typed) {
        assertThat(engine.candidates(typed, 20)).isEmpty();
    }

    @Test
    void theStartIsReadAsFarAsItIsPinyin() {
        assertThat(engine.candidates("gongzi2024", 1)).containsExactly(new Candidate("工资", 6));
        assertThat(engine.candidates("gongziu", 1)).containsExactly(new Candidate("工资", 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "s", "zh", "an", "ldzc", "xian", "nang", "fangan", "'a", "o", "zhuang"})
    void endlessInputIsCut(String typed) {
        List<Candidate> found = engine.candidates(typed.repeat(2_000), 20);

        assertThat(found).isNotEmpty();
        assertThat(found)
                .allSatisfy(candidate -> assertThat(candidate.letters()).isBetween(1, Letters.MOST));
    }

    @Test
    void noMoreThanAskedFor() {
        assertThat(engine.candidates("gongzi", 3)).hasSize(3);
        assertThat(engine.candidates("gongzi", 0)).isEmpty();
        assertThat(engine.candidates("gongzi", Integer.MIN_VALUE)).isEmpty();
        assertThat(engine.candidates("gongzi", Integer.MAX_VALUE)).hasSizeBetween(20, 1_000);
    }

    @Test
    void manyMayAskAtOnce() {
        List<Candidate> alone = engine.candidates("tuoqiangongzi", 20);

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> engine.candidates("tuoqiangongzi", 20)))
                .allMatch(alone::equals);
    }

    private List<String> hanzi(String typed, int limit) {
        return engine.candidates(typed, limit).stream().map(Candidate::hanzi).toList();
    }
}
