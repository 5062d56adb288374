package org.mingfa.update;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The sentences that the technician reads.
class PackRefusedTest {
    static final PackRefused[] ALL = {
        new PackRefused.NotAPack("没有 manifest.json"),
        new PackRefused.Truncated("law.db"),
        new PackRefused.Tampered("law.db"),
        new PackRefused.TooNew(2, 1),
        new PackRefused.ForeignSigned("0123456789abcdef"),
        new PackRefused.TooLittleSpace(3L << 30, 1L << 30),
        new PackRefused.ProbeFailed("查不到任何法条"),
        new PackRefused.Unreadable("Is a directory"),
    };

    @ParameterizedTest
    @FieldSource("ALL")
    void everySentenceIsOneInChinese(PackRefused refused) {
        assertThat(refused.sentence()).matches("[\\p{IsHan}].*[^。]。").doesNotContain("null");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyReasonHasASentenceOfItsOwn(PackRefused refused) {
        assertThat(ALL).extracting(PackRefused::sentence).containsOnlyOnce(refused.sentence());
    }
}
