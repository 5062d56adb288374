package org.mingfa.law.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPieceTest {
    private static final int UNKNOWN = 100;
    private static final int CLS = 101;
    private static final int SEP = 102;

    private final WordPiece tokenizer = new WordPiece(Map.of(
            "[UNK]", UNKNOWN, "[CLS]", CLS, "[SEP]", SEP, "工", 1, "资", 2, "。", 3, "pay", 4, "##ment", 5, "55", 6));

    @Test
    void everyHanziAndSignIsOneToken() {
        assertThat(encode("工资。")).containsExactly(CLS, 1, 2, 3, SEP);
    }

    @Test
    void aLatinWordIsCutIntoItsLongestKnownPieces() {
        assertThat(encode("payment 55")).containsExactly(CLS, 4, 5, 6, SEP);
        assertThat(encode("工pay资")).containsExactly(CLS, 1, 4, 2, SEP);
    }

    @Test
    void aWordWithAnUnknownPieceIsUnknownAsAWhole() {
        assertThat(encode("payday")).containsExactly(CLS, UNKNOWN, SEP);
        assertThat(encode("鑫工")).containsExactly(CLS, UNKNOWN, 1, SEP);
        assertThat(encode("😀工")).containsExactly(CLS, UNKNOWN, 1, SEP);
    }

    @Test
    void whiteSpaceAndControlCharactersAreNoTokens() {
        assertThat(encode(" 工\u3000\n\t\u0000资 ")).containsExactly(CLS, 1, 2, SEP);
        assertThat(encode("")).containsExactly(CLS, SEP);
    }

    @Test
    void aLongTextIsCutButKeepsItsEnd() {
        assertThat(tokenizer.encode("工".repeat(1_000), 6)).containsExactly(CLS, 1, 1, 1, 1, SEP);
        assertThat(tokenizer.encode("工工工payment", 6)).containsExactly(CLS, 1, 1, 1, 4, SEP);
    }

    private long[] encode(String text) {
        return tokenizer.encode(text, 100);
    }
}
