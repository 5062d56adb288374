package org.mingfa.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptLinesTest {
    @Test
    void aHanziIsTwoColumnsWide() {
        assertThat(ReceiptLines.columns("第12条𠮷")).isEqualTo(8);
        assertThat(ReceiptLines.of("甲乙丙丁戊", 8)).containsExactly("甲乙丙丁", "戊");
    }

    @Test
    void punctuationNeitherBeginsNorEndsALineWrongly() {
        assertThat(ReceiptLines.of("甲乙丙丁，戊", 8)).containsExactly("甲乙丙", "丁，戊");
        assertThat(ReceiptLines.of("甲乙丙（丁）", 8)).containsExactly("甲乙丙", "（丁）");
    }

    @Test
    void numbersStayWhole() {
        assertThat(ReceiptLines.of("拨打12333投诉", 8)).containsExactly("拨打", "12333投", "诉");
    }

    @Test
    void whatHasNoGoodBreakIsBrokenAnyway() {
        List<String> lines = ReceiptLines.of("1234567890，，，，，，", 8);

        assertThat(String.join("", lines)).isEqualTo("1234567890，，，，，，");
        assertThat(lines).allMatch(line -> ReceiptLines.columns(line) <= 8);
    }

    @Test
    void aLineOfItsOwnStaysOne() {
        assertThat(ReceiptLines.of("甲\n\n乙", 8)).containsExactly("甲", "", "乙");
    }
}
