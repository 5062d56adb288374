package org.mingfa.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the articles that a law's own text cites, to make links of them.
public final class CitationFinder {
    private static final String N = "[" + ChineseNumber.DIGITS + "]+";
    private static final Pattern NUMBER = Pattern.compile("第(" + N + ")条(?:之(" + N + "))?");
    private static final Pattern OWN = Pattern.compile("(?:本法|本条例|本规定|本解释|本办法|本细则|本规则|本安排|依照|按照|根据|违反|有)$");
    private static final Pattern CONTINUES =
            Pattern.compile("^(?:第" + N + "款)?(?:第?[（(]?" + N + "[）)]?项)?(?:、|和|至|或者|以及|及|与)$");

    private final LawNames names;

    public CitationFinder(LawNames names) {
        this.names = names;
    }

    /// The citations of a text in their order.
    ///
    /// @param own the short title of the law that the text belongs to
    public List<Citation> find(String text, String own) {
        List<Citation> citations = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            Optional<Citation> citation = cite(text, matcher, citations, own);
            citation.ifPresent(citations::add);
        }
        return citations;
    }

    private Optional<Citation> cite(String text, Matcher number, List<Citation> before, String own) {
        int at = number.start();
        Optional<LawNames.Named> named = nameBefore(text, at);
        if (named.isPresent()) {
            return Optional.of(citation(named.get().start(), number, named.get().shortTitle()));
        }
        if (!before.isEmpty()
                && CONTINUES.matcher(text.substring(before.getLast().end(), at)).matches()) {
            return Optional.of(citation(at, number, before.getLast().shortTitle()));
        }
        Matcher ownMark = OWN.matcher(text.substring(Math.max(0, at - 3), at));
        return ownMark.find() ? Optional.of(citation(at, number, own)) : Optional.empty();
    }

    private Optional<LawNames.Named> nameBefore(String text, int at) {
        if (at > 0 && text.charAt(at - 1) == '》') {
            int open = openingOf(text, at - 1);
            return open < 0
                    ? Optional.empty()
                    : names.find(text.substring(open + 1, at - 1)).map(title -> new LawNames.Named(open, at, title));
        }
        return names.endingAt(text, at);
    }

    /// Where the title opens whose bracket closes at a place; a title may hold another. -1 when it never opened.
    private static int openingOf(String text, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == '》' ? 1 : c == '《' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Citation citation(int start, Matcher number, String shortTitle) {
        String main = String.valueOf(ChineseNumber.decode(number.group(1)));
        String sub = number.group(2);
        return new Citation(
                start, number.end(), shortTitle, sub == null ? main : main + "-" + ChineseNumber.decode(sub));
    }
}
