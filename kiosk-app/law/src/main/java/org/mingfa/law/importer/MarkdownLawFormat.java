package org.mingfa.law.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The Markdown of the LawRefBook collection: `# title`, dated events, `<!-- INFO END -->`, then headings and articles.
public final class MarkdownLawFormat implements LawFormat {
    private static final String END_OF_HEAD = "<!-- INFO END -->";
    private static final Pattern NAME_DATE = Pattern.compile("\\((\\d{4}-\\d{1,2}-\\d{1,2})\\)$");
    private static final Pattern EVENT =
            Pattern.compile("^(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日\\s*(.*)$");

    @Override
    public boolean knows(String fileName) {
        return fileName.endsWith(".md") && !fileName.endsWith("_index.md");
    }

    @Override
    public LawReading read(String fileName, String content, boolean freeText) {
        List<String> lines = content.lines().map(MarkdownLawFormat::clean).toList();
        int damage = firstWith(lines, "\uFFFD");
        if (damage >= 0) {
            return new LawReading.NotUnderstood(damage + 1, "不是 UTF-8 文本");
        }
        int end = firstWith(lines, END_OF_HEAD);
        if (end < 0) {
            return new LawReading.NotUnderstood(Math.max(1, lines.size()), "没有“INFO END”行，分不清题头和正文");
        }
        List<String> titles = titles(lines.subList(0, end));
        if (titles.isEmpty()) {
            return new LawReading.NotUnderstood(1, "没有以“#”开头的标题");
        }
        ArticleReader body = ArticleReader.read(lines.subList(end + 1, lines.size()), freeText);
        if (body.units().isEmpty()) {
            return new LawReading.NotUnderstood(end + 1, "“INFO END”后面没有正文");
        }
        return new LawReading.Understood(new LawText(
                titles.getFirst(),
                titles.size() > 1 ? titles.get(1) : "",
                shortTitle(fileName),
                nameDate(fileName),
                events(lines.subList(0, end)),
                body.preamble(),
                body.units()));
    }

    /// White space of every kind and zero-width marks at both ends go; inside the line the text stays.
    private static String clean(String line) {
        return line.replaceAll("[\\u200B\\uFEFF]", "")
                .replaceAll("^[\\s\\u00A0\\u3000\\u2002]+|[\\s\\u00A0\\u3000\\u2002]+$", "");
    }

    private static int firstWith(List<String> lines, String mark) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(mark)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> titles(List<String> head) {
        return head.stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+\\s*", "")
                        .replaceFirst("<!--.*", "")
                        .strip())
                .filter(title -> !title.isEmpty())
                .toList();
    }

    private static String shortTitle(String fileName) {
        return NAME_DATE.matcher(stem(fileName)).replaceFirst("");
    }

    private static @Nullable LocalDate nameDate(String fileName) {
        Matcher matcher = NAME_DATE.matcher(stem(fileName));
        return matcher.find() ? Dates.iso(matcher.group(1)).orElse(null) : null;
    }

    private static String stem(String fileName) {
        return fileName.replaceFirst("\\.md$", "");
    }

    private static List<LawText.Event> events(List<String> head) {
        List<LawText.Event> events = new ArrayList<>();
        for (String line : head) {
            Matcher matcher = EVENT.matcher(line);
            if (matcher.matches()) {
                Dates.of(matcher.group(1), matcher.group(2), matcher.group(3))
                        .ifPresent(date -> events.add(new LawText.Event(date, matcher.group(4))));
            }
        }
        return events;
    }
}
