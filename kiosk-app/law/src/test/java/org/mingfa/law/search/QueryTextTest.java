package org.mingfa.law.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
    private final Lexicon lexicon = new Lexicon(
            Map.of("炒鱿鱼", List.of("解除劳动合同", "经济补偿"), "n+1", List.of("代通知金")),
            List.of("应该怎么办", "怎么办"),
            Map.of(),
            Map.of(),
            Map.of());

    @Test
    void widthsCapitalsAndLayoutBecomeOneForm() {
        assertThat(QueryText.plain("　Ｎ＋１\t是\n什么\u200B？ ")).isEqualTo("n+1 是 什么 ?");
    }

    @Test
    void onlyTheFirstTwoThousandCharactersCount() {
        assertThat(QueryText.plain("工".repeat(5_000))).hasSize(2_000);
    }

    @Test
    void aCharacterCutInHalfDoesNoHarm() {
        assertThat(QueryText.plain("工".repeat(1_999) + "😀")).isEqualTo("工".repeat(1_999));
        assertThat(QueryText.plain("灯\uD83D笼\uDE00")).isEqualTo("灯 笼");
    }

    @Test
    void emptyPhrasesGoTheLongestFirst() {
        assertThat(QueryText.of("被炒鱿鱼应该怎么办", lexicon).content()).isEqualTo("被炒鱿鱼");
    }

    @Test
    void aQuestionOfNothingButEmptyPhrasesIsKept() {
        assertThat(QueryText.of("怎么办", lexicon).content()).isEqualTo("怎么办");
    }

    @Test
    void layWordsBringTheTermsOfTheLaw() {
        assertThat(QueryText.of("老板炒鱿鱼给N+1吗", lexicon).added()).containsExactlyInAnyOrder("解除劳动合同", "经济补偿", "代通知金");
        assertThat(QueryText.of("离婚", lexicon).added()).isEmpty();
    }

    @Test
    void addedTermsWeighLessThanHerOwnWords() {
        Map<String, Float> weights = QueryText.of("炒鱿鱼赔经济补偿", lexicon).weights(new LawAnalyzer(), 0.8f, 100);

        assertThat(weights).contains(entry("炒鱿", 1f), entry("经济", 1f), entry("劳动", 0.8f), entry("合同", 0.8f));
    }

    @Test
    void aLongQuestionIsCutToItsFirstTokens() {
        assertThat(QueryText.of("甲乙丙丁戊己庚辛", lexicon).weights(new LawAnalyzer(), 0.8f, 5))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "？！。", "😀🎉", "\u0000\u0007", "《》", "---"})
    void thereIsNothingToLookForWithoutLettersOrHanzi(String words) {
        assertThat(QueryText.of(words, lexicon).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"工", "a", "1", "。工"})
    void oneCharacterIsEnough(String words) {
        assertThat(QueryText.of(words, lexicon).isBlank()).isFalse();
    }
}
