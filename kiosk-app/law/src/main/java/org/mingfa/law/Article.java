package org.mingfa.law;

import java.util.ArrayList;
import java.util.List;

/// One article 条 of a statute.
///
/// @param chapter the headings above it, outermost first, for example 第一编 总则, 第一章 基本规定
/// @param label its number as the source writes it, such as 第一条 or 一、
/// @param text paragraphs, divided by line feeds
/// @param ordinal its place in the law, from 0
public record Article(ArticleId id, List<String> chapter, String label, String text, int ordinal) {

    /// A paragraph 款 and the items 项 which it introduces.
    public record Paragraph(String text, List<String> items) {}

    /// The article as its paragraphs 款, each with its items 项: a line that begins with （一） is an item.
    public List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (isItem(line) && !paragraphs.isEmpty()) {
                Paragraph last = paragraphs.removeLast();
                paragraphs.add(new Paragraph(last.text(), append(last.items(), line)));
            } else {
                paragraphs.add(new Paragraph(line, List.of()));
            }
        }
        return paragraphs;
    }

    /// The headings above it in one line.
    public String chapterPath() {
        return String.join(" / ", chapter);
    }

    private static boolean isItem(String line) {
        return line.matches("^[“\"]?[（(][" + ChineseNumber.DIGITS + "]+[）)].*");
    }

    private static List<String> append(List<String> items, String line) {
        List<String> all = new ArrayList<>(items);
        all.add(line);
        return List.copyOf(all);
    }
}
