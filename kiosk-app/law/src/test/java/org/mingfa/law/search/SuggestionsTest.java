package org.mingfa.law.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingfa.law.pack.OpenedPack;
import org.mingfa.law.pack.TestPacks;
import org.mingfa.law.search.Suggestions.Suggestion;

/// What is guessed while somebody types.
class SuggestionsTest {
    private static OpenedPack pack;

    @BeforeAll
    static void openPack(@TempDir Path temporary) throws Exception {
        pack = TestPacks.open(TestPacks.build(temporary.resolve("law.pack")));
    }

    @AfterAll
    static void closePack() throws Exception {
        pack.close();
    }

    private static List<String> suggest(String typed) {
        return pack.library().search().suggest(typed, 4).stream()
                .map(SuggestionsTest::text)
                .toList();
    }

    private static String text(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Situation situation -> situation.card().title();
            case Suggestion.Law law -> law.statute().shortTitle();
            case Suggestion.NamedArticle named ->
                named.statute().shortTitle() + named.article().label();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"老板拖欠", "拖欠工资", "laobantuoqian", "laoban tuoq", "lbtq"})
    void aSituationIsGuessedFromHanziPinyinAndInitials(String typed) {
        assertThat(suggest(typed)).contains("老板拖欠工资怎么办");
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例买", "shilimai", "slmmf"})
    void aLawIsGuessedTheSameWay(String typed) {
        assertThat(suggest(typed)).contains("示例买卖法");
    }

    @Test
    void anArticleThatIsNamedComesFirst() {
        assertThat(suggest("示例买卖法第二条").getFirst()).isEqualTo("示例买卖法第二条");
    }

    @Test
    void aWordingLeadsToItsCardOnce() {
        assertThat(suggest("工资")).doesNotHaveDuplicates().hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "？！", "zzzzzzzz", "😀"})
    void nothingIsGuessedFromNothing(String typed) {
        assertThat(suggest(typed)).isEmpty();
    }

    @Test
    void aVeryLongTextIsCut() {
        assertThat(suggest("工资".repeat(1_000))).isEmpty();
    }
}
