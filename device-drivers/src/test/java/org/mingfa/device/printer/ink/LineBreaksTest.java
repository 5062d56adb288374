package org.mingfa.device.printer.ink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final LineBreaks BREAKS = new LineBreaks(letter -> letter < 0x80 ? 0.5 : 1, true);

    @Test
    void theFirstLineIsShorterByItsIndent() {
        assertThat(BREAKS.of("甲乙丙丁戊己庚", 3, 5)).containsExactly("甲乙丙", "丁戊己庚");
    }

    @Test
    void closingPunctuationStandsHalfOverTheEdge() {
        assertThat(BREAKS.of("甲乙丙，丁", 3.5, 3.5)).containsExactly("甲乙丙，", "丁");
        assertThat(BREAKS.width("甲乙丙，")).isEqualTo(3.5);
        assertThat(BREAKS.of("甲乙丙，丁", 3.4, 3.4)).containsExactly("甲乙", "丙，丁");
    }

    @Test
    void aDateStaysWithItsUnit() {
        assertThat(BREAKS.of("自2021年1月1日起", 3, 3)).containsExactly("自", "2021年", "1月1日", "起");
    }

    @Test
    void spacesDoNotBeginALine() {
        assertThat(BREAKS.of("Zhang  Wei", 2.5, 2.5)).containsExactly("Zhang", "Wei");
    }

    @Test
    void aTitleIsBrokenIntoLinesOfLikeLength() {
        assertThat(BREAKS.balanced("甲乙丙丁戊己庚", 6)).containsExactly("甲乙丙丁", "戊己庚");
        assertThat(BREAKS.balanced("甲乙丙", 6)).containsExactly("甲乙丙");
        assertThat(BREAKS.balanced("", 6)).containsExactly("");
    }

    @Test
    void anEmptyTextIsAnEmptyLine() {
        assertThat(BREAKS.of("", 3, 3)).containsExactly("");
        assertThat(BREAKS.width("")).isZero();
    }

    @Test
    void aLetterWiderThanTheLineStandsAlone() {
        assertThat(BREAKS.of("甲乙", 0.5, 0.5)).containsExactly("甲", "乙");
    }
}
