package org.mingfa.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {
    @Test
    void everyLineIsAParagraph() {
        assertThat(article("第一款。\n第二款。").paragraphs())
                .containsExactly(new Article.Paragraph("第一款。", List.of()), new Article.Paragraph("第二款。", List.of()));
    }

    @Test
    void itemsBelongToTheParagraphThatIntroducesThem() {
        assertThat(article("有下列情形之一的：\n（一）甲；\n(十二)乙。\n前款不适用于丙。").paragraphs())
                .containsExactly(
                        new Article.Paragraph("有下列情形之一的：", List.of("（一）甲；", "(十二)乙。")),
                        new Article.Paragraph("前款不适用于丙。", List.of()));
    }

    @Test
    void quotedItemsOfAnAmendmentAreItemsToo() {
        assertThat(article("修改为：\n“（一）甲；").paragraphs())
                .containsExactly(new Article.Paragraph("修改为：", List.of("“（一）甲；")));
    }

    @Test
    void anItemWithNothingBeforeItStandsForItself() {
        assertThat(article("（一）甲；\n（二）乙。").paragraphs())
                .first()
                .isEqualTo(new Article.Paragraph("（一）甲；", List.of("（二）乙。")));
    }

    @Test
    void aBracketWithoutANumeralIsNoItem() {
        assertThat(article("第一款。\n（此件公开发布）").paragraphs()).hasSize(2);
    }

    @Test
    void theChapterPathIsOneLine() {
        assertThat(article("文").chapterPath()).isEqualTo("第一编 总则 / 第一章 基本规定");
    }

    private static Article article(String text) {
        return new Article(new ArticleId("示例法", "2020-01-01", "1"), List.of("第一编 总则", "第一章 基本规定"), "第一条", text, 0);
    }
}
