package org.mingfa.kiosk.input.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundLatticeTest {
    private static final Syllables SYLLABLES = new Syllables(List.of(
            "a", "an", "cai", "chu", "dong", "fan", "fang", "gan", "hui", "lao", "shi", "xi", "xian", "xiang", "zhong",
            "zi"));

    @ParameterizedTest
    @CsvSource({
        "xian, xian xi.an xian+",
        "xi'an, xi'.an",
        "laodzhongcai, lao.d+.zhong.cai",
        "ldzc, l+.d+.z+.c+",
        "laodongzho, lao.dong.zho+",
        "lshi, l+.shi",
        "shch, sh+.ch+ s+.h+.ch+"
    })
    void lettersAreCutInAllSensibleWays(String typed, String ways) {
        assertThat(ways(typed)).contains(ways.split(" "));
    }

    @Test
    void whatCanBeSpeltOutIsNotTakenForInitials() {
        assertThat(ways("laodong")).containsExactly("lao.dong");
        assertThat(ways("fangan")).contains("fang.an", "fan.gan").doesNotContain("f+.a.n+.gan");
    }

    @Test
    void readingStopsWhereNoSyllableStarts() {
        assertThat(new SoundLattice(Letters.of("laoudong"), SYLLABLES).end()).isEqualTo(3);
        assertThat(new SoundLattice(Letters.of("u"), SYLLABLES).end()).isZero();
    }

    @Test
    void aSyllableOfOneLetterAloneIsRead() {
        assertThat(ways("a")).contains("a");
    }

    /// All ways from the start to the end; a plus marks a syllable that is not written out.
    private static List<String> ways(String typed) {
        Letters letters = Letters.of(typed);
        List<String> ways = new ArrayList<>();
        addWays(letters, new SoundLattice(letters, SYLLABLES), 0, 0, "", ways);
        return ways;
    }

    private static void addWays(
            Letters letters, SoundLattice lattice, int at, int missing, String way, List<String> ways) {
        if (at == lattice.end()) {
            ways.add(way.substring(1));
            return;
        }
        for (Sound sound : lattice.from(at)) {
            int nowMissing = missing + sound.missing();
            if (lattice.isSensible(sound.end(), nowMissing)) {
                String part = letters.text().substring(at, sound.end()) + (sound.isWhole() ? "" : "+");
                addWays(letters, lattice, sound.end(), nowMissing, way + "." + part, ways);
            }
        }
    }
}
