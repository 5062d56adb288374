package org.mingfa.law.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingfa.law.Level;
import org.mingfa.law.pack.OpenedPack;
import org.mingfa.law.pack.TestPacks;

/// Whatever is typed, there is an answer, if an empty one.
class BadQuestionTest {
    private static OpenedPack pack;

    @BeforeAll
    static void openPack(@TempDir Path temporary) throws Exception {
        pack = TestPacks.open(TestPacks.build(temporary.resolve("law.pack")));
    }

    @AfterAll
    static void closePack() throws Exception {
        pack.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\t", "？！。，", "😀🎉👍🏽", "\u0000\u0007\u200B", "+-&|!(){}[]^\"~*?:\\/", "《》〈〉", "�"})
    void nothingToLookForIsAnsweredWithNothing(String words) {
        assertThat(search(words).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灯笼😀不亮",
                "<script>alert('灯笼')</script>",
                "<b>灯笼</b>&nbsp;&#28783;",
                "灯笼 AND (NOT body:* OR kind:past) TO [a TO z] ~2 ^9",
                "灯笼'; drop table article; --",
                "\"灯笼 \\",
                "灯笼\uE000\uF8FF",
                "灯笼\uDBFF\uDFFF",
                "灯笼\uD83D",
                "\uDE00灯笼",
                "灯笼\u0000\u202E不亮",
                "灯笼%_?*",
                "ＬＡＮＴＥＲＮ灯笼１２３"
            })
    void strangeSignsDoNotHideTheWords(String words) {
        assertThat(search(words).hits()).anyMatch(hit -> hit.article().text().contains("灯笼"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uE000\uF8FF",
                "\uD83D",
                "龘靐齉",
                "a",
                "zzzzzzzzzz",
                "第条",
                "第99999999999条",
                "示例买卖法第九百条",
                "İıſß",
                "ก็็็็"
            })
    void whatMeansNothingIsAnsweredWithoutHarm(String words) {
        assertThat(search(words).hits()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void aSingleHanziIsEnough() {
        assertThat(search("灯").hits()).isNotEmpty();
    }

    @Test
    void twoAndFiveThousandCharactersAreAnswered() {
        assertThat(search("灯笼不亮。".repeat(400)).hits()).isNotEmpty();
        assertThat(search("灯笼不亮。".repeat(1_000)).hits()).isNotEmpty();
        assertThat(search("a".repeat(5_000)).isEmpty()).isTrue();
        assertThat(search("lao ".repeat(1_250)).hits()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void everyHanziAtOnceIsAnswered() {
        StringBuilder all = new StringBuilder();
        for (char c = '\u4E00'; all.length() < 2_000; c += 10) {
            all.append(c);
        }
        assertThat(search(all.toString()).hits()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void aLevelThatThePackDoesNotHoldIsAnsweredWithNothing() {
        LawQuery query = LawQuery.of("灯笼", 10).withLevels(Set.of(Level.CONSTITUTION));

        assertThat(pack.library().search().search(query).hits()).isEmpty();
    }

    private static LawAnswer search(String words) {
        return pack.library().search().search(LawQuery.of(words, 10));
    }
}
