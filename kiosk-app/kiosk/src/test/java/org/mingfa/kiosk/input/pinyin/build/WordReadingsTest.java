package org.mingfa.kiosk.input.pinyin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingfa.kiosk.input.pinyin.build.WordReadings.Reading;

class WordReadingsTest {
    private static WordReadings readings;

    @BeforeAll
    static void load() throws IOException {
        readings =
                WordReadings.load("/data/dictionary/pinyin/pinyin.txt", "/org/mingfa/kiosk/input/pinyin/readings.txt");
    }

    @ParameterizedTest
    @CsvSource({"重创, zhong chuang", "重叠, chong die", "银行, yin hang", "律师, lv shi", "一丁点儿, yi ding dian er"})
    void aKnownPhraseHasItsOwnReading(String word, String sounds) {
        assertThat(readings.of(word)).containsExactly(new Reading(List.of(sounds.split(" ")), 0));
    }

    @Test
    void anUnknownWordIsReadByItsLongestKnownParts() {
        assertThat(readings.of("银行卡").getFirst().syllables()).containsExactly("yin", "hang", "ka");
    }

    @Test
    void aHanziOfSeveralSoundsMayBeReadByEach() {
        assertThat(readings.of("还")).extracting(Reading::syllables).contains(List.of("hai"), List.of("huan"));
        assertThat(readings.of("还").getFirst().unusual()).isZero();
    }
}
