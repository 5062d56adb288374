package org.mingfa.device.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingfa.device.speech.Sentences.Sentence;

class SentencesTest {
    @Test
    void aSentenceEndsAtItsSign() {
        assertThat(texts("房东不退押金怎么办？先协商；不成再起诉。真急！好")).containsExactly("房东不退押金怎么办？", "先协商；", "不成再起诉。", "真急！", "好");
    }

    @Test
    void aLineEndsASentenceAndBlanksAreLeftOut() {
        assertThat(texts("第三条\n　　押金不得多于一个月房租。\n\n")).containsExactly("第三条", "押金不得多于一个月房租。");
    }

    @Test
    void quotationMarksStayWithTheirSentence() {
        assertThat(texts("他说：“不退！”我不同意。")).containsExactly("他说：“不退！”", "我不同意。");
    }

    @Test
    void pointsOfFiguresAndAddressesEndNothing() {
        assertThat(texts("2.5倍见12348.gov.cn一页。Call 12348. It is free."))
                .containsExactly("2.5倍见12348.gov.cn一页。", "Call 12348.", "It is free.");
    }

    @Test
    void offsetsFindTheSentenceInTheText() {
        String text = "  一、退押金。\n二、赔损失。";
        assertThat(Sentences.of(text)).containsExactly(new Sentence("一、退押金。", 2, 8), new Sentence("二、赔损失。", 9, 15));
        assertThat(Sentences.of(text))
                .allMatch(each -> text.substring(each.start(), each.end()).equals(each.text()));
    }

    @Test
    void aLongSentenceRestsAtItsCommas() {
        String clause = "当事人应当按照约定全面履行自己的义务，";
        List<String> texts = texts(clause.repeat(5) + "完。");
        assertThat(texts).containsExactly(clause.repeat(3), clause.repeat(2) + "完。");
    }

    @Test
    void aLongClauseIsLeftWholeAndAMonsterIsCut() {
        assertThat(texts("法".repeat(90) + "，律。")).containsExactly("法".repeat(90) + "，", "律。");
        assertThat(texts("法".repeat(450))).extracting(String::length).containsExactly(200, 200, 50);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of(" \n　")).isEmpty();
    }

    private static List<String> texts(String text) {
        return Sentences.of(text).stream().map(Sentence::text).toList();
    }
}
