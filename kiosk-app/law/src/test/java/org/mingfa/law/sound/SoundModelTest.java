package org.mingfa.law.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundModelTest {
    private final SoundModel model = new SoundModel(
            Map.ofEntries(
                    Map.entry("劳", List.of("lao")),
                    Map.entry("老", List.of("lao")),
                    Map.entry("动", List.of("dong")),
                    Map.entry("仲", List.of("zhong")),
                    Map.entry("中", List.of("zhong")),
                    Map.entry("裁", List.of("cai")),
                    Map.entry("才", List.of("cai")),
                    Map.entry("板", List.of("ban")),
                    Map.entry("扳", List.of("ban")),
                    Map.entry("拖", List.of("tuo")),
                    Map.entry("欠", List.of("qian")),
                    Map.entry("工", List.of("gong")),
                    Map.entry("资", List.of("zi")),
                    Map.entry("西", List.of("xi")),
                    Map.entry("安", List.of("an")),
                    Map.entry("先", List.of("xian")),
                    Map.entry("不", List.of("bu", "fou")),
                    Map.entry("否", List.of("fou"))),
            Map.ofEntries(
                    Map.entry("劳动", 100),
                    Map.entry("动仲", 20),
                    Map.entry("仲裁", 90),
                    Map.entry("老板", 80),
                    Map.entry("板拖", 9),
                    Map.entry("拖欠", 50),
                    Map.entry("欠工", 20),
                    Map.entry("工资", 100),
                    Map.entry("西安", 30),
                    Map.entry("优先", 9),
                    Map.entry("能否", 158),
                    Map.entry("能不", 241),
                    Map.entry("能力", 5_000),
                    Map.entry("不要", 451),
                    Map.entry("不得", 20_000),
                    Map.entry("重要", 20_000),
                    Map.entry("要工", 5),
                    Map.entry("其他", 1_000_000)),
            Map.of("ldzc", List.of("劳动仲裁", "劳动支出")));

    @ParameterizedTest
    @CsvSource({
        "laodong zhongcai, 劳动仲裁",
        "laodongzhongcai, 劳动仲裁",
        "LaoDong ZhongCai, 劳动仲裁",
        "tuoqian-gongzi, 拖欠工资",
        "laoban tuoqian gongzi, 老板拖欠工资"
    })
    void pinyinBecomesTheHanziThatStandTogether(String pinyin, String hanzi) {
        assertThat(model.ofLatin(pinyin)).contains(hanzi);
    }

    @Test
    void initialsBecomeTheWeightiestPhrase() {
        assertThat(model.ofLatin("ldzc")).contains("劳动仲裁");
        assertThat(model.ofLatin("l d z c")).contains("劳动仲裁");
    }

    @Test
    void aRunIsCutIntoTheFewestSyllables() {
        assertThat(model.ofLatin("xian")).contains("先");
        assertThat(model.ofLatin("xi an")).contains("西安");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "hello", "xyz", "wto 2020", "劳动", "老ban", "123", "😀", "lao dong hello"})
    void whatIsNeitherPinyinNorInitialsStays(String words) {
        assertThat(model.ofLatin(words)).isEmpty();
    }

    @Test
    void veryLongLatinIsNotRead() {
        assertThat(model.ofLatin("lao".repeat(100))).isEmpty();
        assertThat(model.ofLatin("lao".repeat(30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"老扳拖欠工资, 老板拖欠工资", "劳动中裁, 劳动仲裁", "劳动仲才, 劳动仲裁", "'请问,老扳拖欠工资?', '请问,老板拖欠工资?'"})
    void aHanziOfTheSameSoundIsPutRight(String typed, String meant) {
        assertThat(model.corrected(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"老板拖欠工资", "劳动仲裁", "劳动", "老", "", "hello", "王小明拖欠工资", "能否要工资", "工资😀老板", "\uE000老板\uE001"})
    void rightWordsAndUnknownNamesAreLeftAlone(String words) {
        assertThat(model.corrected(words)).isEmpty();
    }

    @Test
    void aLineWithAlmostNothingKnownIsLeftAlone() {
        assertThat(model.corrected("扳扳扳扳扳扳")).isEmpty();
    }

    @Test
    void aLongQuestionIsPutRightInEveryPart() {
        String filler = "工资".repeat(11);

        assertThat(model.corrected(filler + "，老扳拖欠工资")).contains(filler + "，老板拖欠工资");
    }
}
