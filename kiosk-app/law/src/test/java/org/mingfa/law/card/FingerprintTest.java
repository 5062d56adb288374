package org.mingfa.law.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void itIsTheBeginningOfSha256() {
        // printf 'abc' | sha256sum
        assertThat(Fingerprint.of("abc")).isEqualTo("ba7816bf");
    }

    @Test
    void whiteSpaceAndInvisibleMarksDoNotCount() {
        assertThat(Fingerprint.of("\uFEFF卖家\u3000应当\n告\u200B诉 \u00A0买\u2002家。")).isEqualTo(Fingerprint.of("卖家应当告诉买家。"));
    }

    @Test
    void everyOtherSignCounts() {
        assertThat(Fingerprint.of("卖家应当告诉买家。")).isNotEqualTo(Fingerprint.of("卖家应当告诉买家"));
    }
}
