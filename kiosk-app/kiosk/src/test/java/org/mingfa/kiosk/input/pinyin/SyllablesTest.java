package org.mingfa.kiosk.input.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    private final Syllables syllables = new Syllables(
            List.of("zhong", "zong", "shang", "sang", "shan", "nan", "lan", "ling", "lin", "lv", "nv", "li", "long"));

    @ParameterizedTest
    @CsvSource({
        "zhong, zong, true",
        "shang, sang, true",
        "shang, shan, true",
        "sang, shan, true",
        "nan, lan, true",
        "ling, lin, true",
        "nv, lv, true",
        "li, lin, false",
        "long, ling, false",
        "lan, shan, false"
    })
    void someSyllablesSoundAlike(String one, String other, boolean alike) {
        assertThat(syllables.soundAlike(syllables.find(one), syllables.find(other)))
                .isEqualTo(alike);
    }

    @Test
    void syllablesWithTheSameStartAreNeighbours() {
        assertThat(names("l")).containsExactly("lan", "li", "lin", "ling", "long", "lv");
        assertThat(names("lin")).containsExactly("lin", "ling");
        assertThat(names("x")).isEmpty();
    }

    @Test
    void longerWordsHaveGreaterInitials() {
        int last = syllables.find("zong");
        int first = syllables.find("lan");

        assertThat(syllables.initials(new int[] {first, first}))
                .isGreaterThan(syllables.initials(new int[] {last}))
                .isNotEqualTo(syllables.initials(new int[] {first, last}));
    }

    private List<String> names(String start) {
        return IntStream.range(syllables.firstFrom(start), syllables.endOf(start))
                .mapToObj(syllables::name)
                .toList();
    }
}
