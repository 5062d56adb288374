package org.mingfa.law.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a law says at its end: from when it binds, and which laws it ends.
class ClausesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"本法自2021年1月2日起施行。", "本条例自2021年1月2日起实施。", "本解释自 2021年1月2日起 施行。", "本规定自2021年1月2日起生效，《示例法》同时废止。"})
    void theClosingArticleSaysFromWhenALawBinds(String clause) {
        assertThat(EffectClause.find(units("甲。", clause))).contains(LocalDate.of(2021, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本法自公布之日起施行。", "合同自2021年1月2日起生效。", "本法，自然人自2021年1月2日起施行。", "本法自2021年2月30日起施行。"})
    void otherDatesAreNoEffectClause(String text) {
        assertThat(EffectClause.find(units(text))).isEmpty();
    }

    @Test
    void onlyTheLastArticlesAreAskedAndTheLastCounts() {
        assertThat(EffectClause.find(units("本法自2001年1月1日起施行。", "1", "2", "3", "4", "5")))
                .isEmpty();
        assertThat(EffectClause.find(units("本章自2001年1月1日起施行。", "本法自2021年1月2日起施行。")))
                .contains(LocalDate.of(2021, 1, 2));
    }

    @Test
    void aRepealedLawIsNamedWithoutItsFullName() {
        assertThat(repealed("本法自2021年1月2日起施行。《中华人民共和国示例老法》同时废止。")).containsExactly("示例老法");
    }

    @Test
    void severalLawsAreRepealedAtOnce() {
        assertThat(repealed("《示例甲法》、《示例乙条例》、《关于适用《示例丙法》的解释》同时废止。")).containsExactly("示例甲法", "示例乙条例", "关于适用《示例丙法》的解释");
    }

    @ParameterizedTest
    @ValueSource(strings = {"《示例甲法》予以废止。", "《示例甲法》即行废止", "《示例甲法》同时失效。", "自本法施行之日起废止《示例甲法》。", "自本规定施行之日起，《示例甲法》即行废止。"})
    void theWordsOfRepealVary(String text) {
        assertThat(repealed(text)).containsExactly("示例甲法");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《示例甲法》第三条同时废止。",
                "《示例甲法》中与本法不一致的规定同时废止。",
                "《示例甲法》有关内容同时废止。",
                "《示例甲法》继续施行。",
                "被废止的《示例甲法》不再适用。",
                "本法同时废止旧例。"
            })
    void aLawThatIsChangedInPartOrOnlyNamedLives(String text) {
        assertThat(repealed(text)).isEmpty();
    }

    @Test
    void eachPartOfASentenceStandsForItself() {
        assertThat(repealed("《示例甲法》同时废止；《示例乙法》与本法不一致的，以本法为准。")).containsExactly("示例甲法");
    }

    private static List<String> repealed(String text) {
        return RepealClause.titles(units(text));
    }

    private static List<LawText.Unit> units(String... texts) {
        List<LawText.Unit> units = new ArrayList<>();
        Arrays.stream(texts).forEach(text -> units.add(new LawText.Unit("" + units.size(), "", List.of(), text)));
        return units;
    }
}
