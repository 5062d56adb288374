package org.mingfa.law.importer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.ChineseNumber;

/// Divides a law's body into its articles under their headings.
///
/// An article begins with 第X条 and white space; without the white space it is a citation, unless the number is the one
/// that must come next. A text without articles is divided at 一、 二、, and one without those is a single unit, 0.
final class ArticleReader {
    private static final String N = "[" + ChineseNumber.DIGITS + "]+";
    private static final String SPACE = "[\\s\\u00A0\\u3000\\u2002]";
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:#+\\s*)?(第(" + N + ")条(?:之(" + N + "))?)(?:" + SPACE + "+(.*))?$");
    private static final Pattern GLUED = Pattern.compile("^(第(" + N + ")条(?:之(" + N + "))?)([^\\s款项第、，规和及至的之].*)$");
    private static final Pattern ITEM = Pattern.compile("^(?:#+\\s*)?((" + N + ")、)()(.*)$");
    private static final Pattern HEADING = Pattern.compile("^(#+)\\s*(.*)$");
    private static final Pattern ANNEX = Pattern.compile(
            "^(?:#+\\s*)?(?:(?:附件|附录|附表)\\s*([" + ChineseNumber.DIGITS + "\\d]*)[:：]?[^。，；]{0,50}|附[:：][^。]{0,60})$");

    private record Heading(int depth, String text) {}

    private enum Division {
        ARTICLES,
        ITEMS,
        NONE
    }

    private final Division division;
    private final Deque<Heading> headings = new ArrayDeque<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<LawText.Unit> units = new ArrayList<>();
    private final StringBuilder preamble = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String number;
    private String label = "";
    private List<String> chapter = List.of();
    private int last;

    private ArticleReader(Division division) {
        this.division = division;
    }

    static ArticleReader read(List<String> body, boolean freeText) {
        ArticleReader reader = new ArticleReader(freeText ? Division.NONE : divisionOf(body));
        body.forEach(reader::line);
        reader.finish();
        return reader;
    }

    List<LawText.Unit> units() {
        return units;
    }

    String preamble() {
        return preamble.toString().strip();
    }

    private static Division divisionOf(List<String> body) {
        if (body.stream().anyMatch(line -> ARTICLE.matcher(line).matches())) {
            return Division.ARTICLES;
        }
        return body.stream().anyMatch(ArticleReader::isFirstItem) ? Division.ITEMS : Division.NONE;
    }

    private static boolean isFirstItem(String line) {
        Matcher item = ITEM.matcher(line);
        return item.matches() && ChineseNumber.decode(item.group(2)) == 1;
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("<!--")) {
            return;
        }
        Optional<Matcher> start = start(line);
        if (start.isPresent()) {
            open(start.get());
        } else if (isAnnex(line)) {
            openAnnex(line);
        } else if (line.startsWith("#")) {
            heading(line);
        } else {
            append(line);
        }
    }

    private Optional<Matcher> start(String line) {
        Pattern pattern = switch (division) {
            case ARTICLES -> ARTICLE;
            case ITEMS -> ITEM;
            case NONE -> null;
        };
        if (pattern == null) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(line);
        if (matcher.matches()) {
            return Optional.of(matcher);
        }
        return division == Division.ARTICLES ? gluedStart(line) : Optional.empty();
    }

    /// Some sources lost the white space after the number. Only the very next number is believed.
    private Optional<Matcher> gluedStart(String line) {
        Matcher glued = GLUED.matcher(line);
        boolean next = glued.matches() && glued.group(3) == null && ChineseNumber.decode(glued.group(2)) == last + 1;
        return next ? Optional.of(glued) : Optional.empty();
    }

    private void open(Matcher start) {
        finish();
        int main = ChineseNumber.decode(start.group(2));
        String sub = start.group(3);
        number = sub == null || sub.isEmpty() ? "" + main : main + "-" + ChineseNumber.decode(sub);
        label = start.group(1);
        chapter = path();
        last = main;
        append(start.group(4) == null ? "" : start.group(4));
    }

    /// An annex is a unit of its own, so that the last article does not swallow it.
    private boolean isAnnex(String line) {
        return division == Division.ARTICLES
                && number != null
                && ANNEX.matcher(line).matches();
    }

    private void openAnnex(String line) {
        finish();
        headings.clear();
        Matcher annex = ANNEX.matcher(line);
        number = annex.matches() && annex.group(1) != null ? "附" + annex.group(1) : "附";
        label = line.replaceFirst("^#+\\s*", "");
        chapter = List.of(label);
        append(label);
    }

    private void heading(String line) {
        Matcher matcher = HEADING.matcher(line);
        if (!matcher.matches() || matcher.group(2).isBlank()) {
            return;
        }
        if (number == null && division == Division.NONE) {
            append(matcher.group(2));
            return;
        }
        int depth = matcher.group(1).length();
        while (!headings.isEmpty() && headings.getLast().depth() >= depth) {
            headings.removeLast();
        }
        headings.addLast(new Heading(depth, matcher.group(2).replaceAll(SPACE + "+", " ")));
    }

    private void append(String line) {
        StringBuilder target = number == null && division != Division.NONE ? preamble : text;
        if (!line.isEmpty()) {
            target.append(target.isEmpty() ? "" : "\n").append(line);
        }
    }

    private void finish() {
        if (number == null && division == Division.NONE && !text.isEmpty()) {
            number = "0";
            label = "全文";
        }
        if (number != null && !(text.isEmpty() && number.startsWith("附"))) {
            units.add(new LawText.Unit(distinct(number), label, chapter, text.toString()));
        }
        number = null;
        text.setLength(0);
    }

    private String distinct(String wanted) {
        int times = seen.merge(wanted, 1, Integer::sum);
        return times == 1 ? wanted : wanted + "~" + times;
    }

    private List<String> path() {
        return headings.stream().map(Heading::text).toList();
    }
}
