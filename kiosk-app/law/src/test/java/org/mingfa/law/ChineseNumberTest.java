package org.mingfa.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {
    @Test
    void everyNumberUpTo9999IsReadBackFromItsNumeral() {
        assertThat(IntStream.rangeClosed(0, 9999))
                .allSatisfy(number -> assertThat(ChineseNumber.decode(ChineseNumber.encode(number)))
                        .isEqualTo(number));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "7, 七",
        "10, 十",
        "19, 十九",
        "20, 二十",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "1000, 一千",
        "1001, 一千零一",
        "1010, 一千零一十",
        "1260, 一千二百六十",
        "2005, 二千零五",
        "9999, 九千九百九十九"
    })
    void numbersAreWrittenAsLawWritesThem(int number, String numeral) {
        assertThat(ChineseNumber.encode(number)).isEqualTo(numeral);
    }

    @ParameterizedTest
    @CsvSource({"两百, 200", "一百〇二, 102", "一千零六十四, 1064", "十, 10", "两, 2"})
    void otherWaysToWriteANumeralAreRead(String numeral, int number) {
        assertThat(ChineseNumber.decode(numeral)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"二〇二, 202", "一〇六四, 1064", "一二五四, 1254"})
    void numeralsReadDigitByDigitKeepTheirValue(String numeral, int number) {
        assertThat(ChineseNumber.decode(numeral)).isEqualTo(number);
    }
}
