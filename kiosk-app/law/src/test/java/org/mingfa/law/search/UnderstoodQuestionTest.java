package org.mingfa.law.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingfa.law.card.CardStore;
import org.mingfa.law.pack.OpenedPack;
import org.mingfa.law.pack.TestPacks;

/// Questions that are not searched as they stand: pinyin, slips, and those that a card answers.
class UnderstoodQuestionTest {
    private static OpenedPack pack;

    @BeforeAll
    static void openPack(@TempDir Path temporary) throws Exception {
        pack = TestPacks.open(TestPacks.build(temporary.resolve("law.pack")));
    }

    @AfterAll
    static void closePack() throws Exception {
        pack.close();
    }

    @Test
    void theCardOfAnEverydayQuestionIsShown() {
        assertThat(search(LawQuery.of("老板拖欠工资怎么办", 5)).cards())
                .hasSizeLessThanOrEqualTo(3)
                .first()
                .extracting(CardStore.Card::id)
                .isEqualTo("wages-unpaid");
        assertThat(search(LawQuery.of("灯笼", 5)).cards()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "laodong zhongcai, 劳动仲裁, 示例工资法@2018-01-01#2",
        "ldzc, 劳动仲裁, 示例工资法@2018-01-01#2",
        "老扳拖欠工资, 老板拖欠工资, 示例工资法@2018-01-01#"
    })
    void pinyinInitialsAndSlipsAreUnderstood(String typed, String meant, String found) {
        LawAnswer answer = search(LawQuery.of(typed, 10));

        assertThat(answer.understood()).contains(meant);
        assertThat(answer.hits())
                .first()
                .satisfies(hit -> assertThat(hit.article().id().toString()).startsWith(found));
    }

    @Test
    void rightWordsAreNotSaidToBeUnderstoodOtherwise() {
        assertThat(List.of("老板拖欠工资怎么办", "灯笼点不亮能退吗", "示例路灯规定第二条"))
                .allSatisfy(words ->
                        assertThat(search(LawQuery.of(words, 5)).understood()).isEmpty());
    }

    private static LawAnswer search(LawQuery query) {
        return pack.library().search().search(query);
    }
}
