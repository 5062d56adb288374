package org.mingfa.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LawNamesTest {
    private final LawNames names = new LawNames(
            List.of(
                    TestStatutes.of("中华人民共和国示例民法", "2020-01-01"),
                    TestStatutes.of("示例民法实施办法", "2021-01-01"),
                    TestStatutes.of("示例解释（一）", "2021-01-01")),
            Map.of("例民", "示例民法", "EX法", "示例民法"));

    @Test
    void aLawIsFoundByTitleShortTitleAndAlias() {
        assertThat(names.find("中华人民共和国示例民法")).contains("示例民法");
        assertThat(names.find("示例民法")).contains("示例民法");
        assertThat(names.find("例民")).contains("示例民法");
        assertThat(names.find("示例刑法")).isEmpty();
    }

    @Test
    void widthOfBracketsAndCapitalsDoNotMatter() {
        assertThat(names.find("示例解释(一)")).contains("示例解释（一）");
        assertThat(names.find("ex法")).contains("示例民法");
    }

    @Test
    void theLongestNameCounts() {
        assertThat(names.startingAt("问示例民法实施办法第一条", 1)).contains(new LawNames.Named(1, 9, "示例民法实施办法"));
        assertThat(names.endingAt("依照中华人民共和国示例民法第一条", 13)).contains(new LawNames.Named(2, 13, "示例民法"));
    }

    @Test
    void whereNoNameStandsNoneIsFound() {
        assertThat(names.startingAt("示例民", 0)).isEmpty();
        assertThat(names.startingAt("示例民法", 4)).isEmpty();
        assertThat(names.endingAt("示例刑法", 4)).isEmpty();
        assertThat(names.endingAt("示例民法", 0)).isEmpty();
    }

    @Test
    void aLawsOwnNameBeatsAnAliasThatLooksTheSame() {
        LawNames clash = new LawNames(List.of(TestStatutes.of("示例民法", "2020-01-01")), Map.of("示例民法", "别的法"));

        assertThat(clash.find("示例民法")).contains("示例民法");
    }
}
