package org.mingfa.law.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which words of a question stand in a text: its longest pieces of two and more characters.
final class MatchedWords {
    private static final int MOST = 8;
    private static final int LONGEST = 12;

    private MatchedWords() {}

    /// @param added the law's terms for the lay words of the question
    static List<String> in(String text, String question, Set<String> added) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> matched = new ArrayList<>();
        added.stream().filter(lower::contains).limit(MOST).forEach(matched::add);
        for (int start = 0; start + 1 < question.length() && matched.size() < MOST; ) {
            int length = longest(lower, question, start);
            if (length > 1) {
                addNew(matched, question.substring(start, start + length));
            }
            start += Math.max(length, 1);
        }
        return matched;
    }

    private static int longest(String text, String question, int start) {
        int length = 0;
        while (length < LONGEST
                && start + length < question.length()
                && Character.isLetterOrDigit(question.charAt(start + length))
                && text.contains(question.substring(start, start + length + 1))) {
            length++;
        }
        return length;
    }

    private static void addNew(List<String> matched, String piece) {
        if (matched.stream().noneMatch(word -> word.contains(piece))) {
            matched.add(piece);
        }
    }
}
