package org.mingfa.law.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where articles begin and end. Lines come without white space at their ends, as the format hands them on.
class ArticleReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {" ", "  ", "\t", "\u3000", "\u2002", "\u00A0", " \u3000"})
    void anyWhiteSpaceAfterTheNumberBeginsAnArticle(String space) {
        assertThat(read("第一条" + space + "甲。", "第二条" + space + "乙。")).containsExactly("1|第一条|甲。", "2|第二条|乙。");
    }

    @Test
    void aNumberAloneOnItsLineBeginsAnArticle() {
        assertThat(read("第一条", "甲。", "第二条", "乙。")).containsExactly("1|第一条|甲。", "2|第二条|乙。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"与他人共有的物。", "所有权人。", "和平利用空间。", "之所以如此。", "款项应当入账。", "项目应当公示。"})
    void aBodyMayBeginWithAWordThatAlsoFollowsACitation(String body) {
        assertThat(read("第一条 " + body, "第二条　" + body)).containsExactly("1|第一条|" + body, "2|第二条|" + body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二条第一款的规定适用。", "第二条、第三条的规定适用。", "第二条和第三条另有规定。", "第二条规定的人。", "第二条之规定。"})
    void aLineThatBeginsWithACitationGoesOnWithTheArticle(String line) {
        assertThat(read("第一条 甲。", line, "第二条 乙。")).containsExactly("1|第一条|甲。\n" + line, "2|第二条|乙。");
    }

    @Test
    void aCitationInALineBeginsNothing() {
        assertThat(read("第一条 依照本法第二条 的规定。")).containsExactly("1|第一条|依照本法第二条 的规定。");
    }

    @Test
    void insertedArticlesCarryTheirSecondNumber() {
        assertThat(read("第一条 甲。", "第一条之一 乙。", "第一条之十二　丙。", "第二条 丁。"))
                .containsExactly("1|第一条|甲。", "1-1|第一条之一|乙。", "1-12|第一条之十二|丙。", "2|第二条|丁。");
    }

    @Test
    void aNumberGluedToItsTextIsBelievedOnlyWhenItComesNext() {
        assertThat(read("第一条 甲。", "第二条公民应当守法。", "第九条公民是别处的话。", "第三条 丙。"))
                .containsExactly("1|第一条|甲。", "2|第二条|公民应当守法。\n第九条公民是别处的话。", "3|第三条|丙。");
    }

    @Test
    void paragraphsAndItemsStayInTheirArticle() {
        assertThat(read("第一条 有下列情形的：", "（一）甲；", "（二）乙。", "前款不适用于丙。"))
                .containsExactly("1|第一条|有下列情形的：\n（一）甲；\n（二）乙。\n前款不适用于丙。");
    }

    @Test
    void chineseItemsInsideArticlesAreNoUnits() {
        assertThat(read("第一条 甲。", "一、乙。", "第二条 丙。")).containsExactly("1|第一条|甲。\n一、乙。", "2|第二条|丙。");
    }

    @Test
    void aHeadingMayBeAnArticle() {
        assertThat(read("## 第一条", "甲。", "### 第二条 乙。")).containsExactly("1|第一条|甲。", "2|第二条|乙。");
    }

    @Test
    void headingsBecomeTheChapterAndAHigherOneEndsTheLower() {
        assertThat(units("## 第一编  总则", "### 第一章\u3000范围", "第一条 甲。", "## 第二编 分则", "第二条 乙。"))
                .extracting(LawText.Unit::chapter)
                .containsExactly(List.of("第一编 总则", "第一章 范围"), List.of("第二编 分则"));
    }

    @Test
    void anAnnexIsAUnitOfItsOwn() {
        assertThat(read("第一条 甲。", "附件1：收费标准", "每次一元。", "## 附件2", "表。"))
                .containsExactly("1|第一条|甲。", "附1|附件1：收费标准|附件1：收费标准\n每次一元。", "附2|附件2|附件2\n表。");
    }

    @Test
    void aSentenceAboutAnAnnexIsNoAnnex() {
        assertThat(read("第一条 甲。", "附件是本法的一部分，与本法同等有效。")).hasSize(1);
    }

    @Test
    void aNumberUsedTwiceStaysUnique() {
        assertThat(read("第一条 甲。", "第一条 乙。", "第一条 丙。")).containsExactly("1|第一条|甲。", "1~2|第一条|乙。", "1~3|第一条|丙。");
    }

    @Test
    void anEmptyArticleKeepsItsNumber() {
        assertThat(read("第一条", "第二条 乙。")).containsExactly("1|第一条|", "2|第二条|乙。");
    }

    @Test
    void whatStandsBeforeTheFirstArticleIsThePreamble() {
        ArticleReader reader = ArticleReader.read(List.of("为了示例，", "特作如下规定：", "第一条 甲。"), false);

        assertThat(reader.preamble()).isEqualTo("为了示例，\n特作如下规定：");
        assertThat(reader.units()).hasSize(1);
    }

    @Test
    void withoutArticlesTheItemsAreTheUnitsAlsoInHeadings() {
        assertThat(read("## 一、关于范围", "甲。", "二、乙。", "十一、丙。")).containsExactly("1|一、|关于范围\n甲。", "2|二、|乙。", "11|十一、|丙。");
    }

    @Test
    void aTextWithoutAnyNumberIsOneUnit() {
        assertThat(read("# 批复", "甲。", "", "乙。")).containsExactly("0|全文|批复\n甲。\n乙。");
    }

    @Test
    void aCaseIsFreeTextEvenWhenItQuotesArticles() {
        assertThat(ArticleReader.read(List.of("裁判要点", "第一条 甲。", "一、乙。"), true).units())
                .extracting(LawText.Unit::number)
                .containsExactly("0");
    }

    @Test
    void commentsAndEmptyLinesAreNoText() {
        assertThat(read("第一条 甲。", "<!-- 注 -->", "", "乙。")).containsExactly("1|第一条|甲。\n乙。");
        assertThat(read("<!-- 注 -->", "")).isEmpty();
    }

    private static List<String> read(String... body) {
        return units(body).stream()
                .map(unit -> unit.number() + "|" + unit.label() + "|" + unit.text())
                .toList();
    }

    private static List<LawText.Unit> units(String... body) {
        return ArticleReader.read(List.of(body), false).units();
    }
}
