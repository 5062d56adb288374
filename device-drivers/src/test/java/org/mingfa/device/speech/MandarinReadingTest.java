package org.mingfa.device.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// The expected readings were read through by hand.
class MandarinReadingTest {
    @ParameterizedTest
    @CsvFileSource(resources = "law-words.tsv", delimiter = '\t')
    void wordsOfLawSoundAsLawyersSayThem(String words, String reading) {
        assertThat(read(words)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "law-sentences.tsv", delimiter = '\t')
    void sentencesOfLawAreReadWithRests(String sentence, String reading) {
        assertThat(read(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({
        "不是, bu2shi4",
        "不行, bu4 xing2",
        "要不要不, yao4 bu2yao4 bu4",
        "一天一次, yi4 tian1 yi2 ci4",
        "第一条, di4 yi1 tiao2",
        "第一百一十一条, di4 yi4bai3 yi1 shi2 yi1 tiao2",
        "一月一日, yi1yue4 yi1 ri4",
        "唯一要求, wei2yi1 yao1qiu2",
    })
    void oneAndNotFollowTheNextTone(String words, String reading) {
        assertThat(read(words)).isEqualTo(reading);
    }

    @Test
    void signsBecomeRestsOneAtATime() {
        assertThat(read("《民法典》（节选）：“好。”——走、来")).isEqualTo("min2 fa3 dian3, jie2 xuan3, hao3, zou3, lai2");
    }

    @Test
    void lettersAreSpelled() {
        assertThat(read("扫App里的QR码")).isEqualTo("sao3 A P P li3 de5 Q R ma3");
    }

    @Test
    void whatNobodyCanReadIsLeftOut() {
        assertThat(read("★　😀")).isEmpty();
        assertThat(read("查*表")).isEqualTo("cha2 biao3");
    }

    @Test
    void nothingThatCitizensPasteBreaksIt() {
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            ThreadLocalRandom.current()
                    .ints(20, 0, "一不第十百0123456789.-:/%,元法条年*=\t\n\ud83d查重A".length())
                    .mapToObj("一不第十百0123456789.-:/%,元法条年*=\t\n\ud83d查重A"::charAt)
                    .forEach(text::append);
            assertThat(read(text.toString())).as("%s", text).matches("[a-zA-Z0-9 ,;.?!]*");
        }
    }

    @Test
    void theTableFindsWordsAndOnlyWords() throws IOException {
        ReadingTable table = ReadingTable.read("/data/dictionary/pinyin/pinyin.txt", "=", ",");
        assertThat(table.size()).isGreaterThan(30_000);
        assertThat(table.find("银行", 0, 2))
                .hasValueSatisfying(each -> assertThat(each).containsExactly("yin2", "hang2"));
        assertThat(table.find("去银行", 1, 3)).isPresent();
        assertThat(table.find("银行法", 0, 3)).isEmpty();
        assertThat(table.find("A", 0, 1)).isEmpty();
    }

    private static String read(String text) {
        return MandarinReading.get().of(text);
    }
}
