package org.mingfa.law.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLawFormatTest {
    private static final String HEAD = "# 中华人民共和国示例法\n\n2020年1月2日 第一届示例大会通过\n\n2020年3月4日 施行\n\n";
    private static final String BODY = "<!-- INFO END -->\n\n## 第一章 总则\n\n第一条 甲。\n";

    private final MarkdownLawFormat format = new MarkdownLawFormat();

    @Test
    void theHeadGivesTitleAndEventsTheNameShortTitleAndDate() {
        LawText law = understood("示例法(2020-1-2).md", HEAD + BODY);

        assertThat(law.title()).isEqualTo("中华人民共和国示例法");
        assertThat(law.shortTitle()).isEqualTo("示例法");
        assertThat(law.nameDate()).isEqualTo(LocalDate.of(2020, 1, 2));
        assertThat(law.part()).isEmpty();
        assertThat(law.events()).extracting(LawText.Event::what).containsExactly("第一届示例大会通过", "施行");
        assertThat(law.effectiveDate()).contains(LocalDate.of(2020, 3, 4));
        assertThat(law.units()).singleElement().satisfies(unit -> {
            assertThat(unit.text()).isEqualTo("甲。");
            assertThat(unit.chapter()).containsExactly("第一章 总则");
        });
    }

    @Test
    void withoutADateInTheNameTheLastEventIsTheVersion() {
        LawText law = understood("示例法.md", "# 示例法\n\n2001年1月2日 通过\n\n2011年 5月 6日　第一次修订\n\n" + BODY);

        assertThat(law.nameDate()).isNull();
        assertThat(law.versionDate()).contains(LocalDate.of(2011, 5, 6));
        assertThat(law.adopted()).contains(LocalDate.of(2001, 1, 2));
    }

    @Test
    void aFileWithoutAnyDateHasNoVersion() {
        assertThat(understood("示例法.md", "# 示例法\n" + BODY).versionDate()).isEmpty();
    }

    @Test
    void anImpossibleDateIsNoDate() {
        LawText law = understood("示例法(2020-13-45).md", "# 示例法\n\n2020年2月30日 通过\n" + BODY);

        assertThat(law.shortTitle()).isEqualTo("示例法");
        assertThat(law.versionDate()).isEmpty();
    }

    @Test
    void aBracketThatIsNoDateBelongsToTheTitle() {
        assertThat(understood("示例法（试行）.md", HEAD + BODY).shortTitle()).isEqualTo("示例法（试行）");
        assertThat(understood("示例法(一).md", HEAD + BODY).shortTitle()).isEqualTo("示例法(一)");
    }

    @Test
    void aSecondTitleIsThePartOfACode() {
        assertThat(understood("示例编.md", "# 示例法典\n\n# 示例编\n" + BODY).part()).isEqualTo("示例编");
    }

    @Test
    void invisibleMarksAndLineEndingsOfOtherSystemsAreNoText() {
        LawText law =
                understood("示例法.md", "\uFEFF# 示例法\r\n<!-- INFO END -->\r\n\u200B第一条\u3000\u200B甲\u200B。\u3000\r\n");

        assertThat(law.title()).isEqualTo("示例法");
        assertThat(law.units()).singleElement().extracting(LawText.Unit::text).isEqualTo("甲。");
    }

    @Test
    void theCommentOfATitleIsNotPartOfIt() {
        assertThat(understood("示例法.md", "# 示例法 <!-- 2020 -->\n" + BODY).title()).isEqualTo("示例法");
    }

    @ParameterizedTest
    @CsvSource({
        "'# 示例法\n\n第一条 甲。', 3, INFO END",
        "'一句话\n<!-- INFO END -->\n第一条 甲。', 1, 标题",
        "'# 示例法\n<!-- INFO END -->\n\n', 2, 没有正文",
        "'# 示例法\n<!-- INFO END -->\n第一条 \uFFFD', 3, UTF-8",
        "'', 1, INFO END"
    })
    void aBrokenFileIsNamedWithLineAndReason(String content, int line, String reason) {
        assertThat(format.read("示例法.md", content, false))
                .isInstanceOfSatisfying(LawReading.NotUnderstood.class, not -> {
                    assertThat(not.line()).isEqualTo(line);
                    assertThat(not.reason()).contains(reason);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"_index.md", "示例法.txt", "db.sqlite3", "README"})
    void otherFilesAreNotInThisForm(String name) {
        assertThat(format.knows(name)).isFalse();
        assertThat(format.knows("示例法(2020-01-02).md")).isTrue();
    }

    private LawText understood(String name, String content) {
        return ((LawReading.Understood) format.read(name, content, false)).law();
    }
}
