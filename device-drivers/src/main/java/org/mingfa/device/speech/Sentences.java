package org.mingfa.device.speech;

import java.util.ArrayList;
import java.util.List;

/// Cuts text into sentences fit for one breath and for the eye that follows.
public final class Sentences {
    private static final String ENDS = "。；？！;?!";
    private static final String CLOSING = "”’』」》〉）)】";
    private static final String COMMAS = "，、：,";
    /// About fifteen seconds of speech.
    private static final int COMFORTABLE = 60;
    /// Nobody says more without a rest, and no writer of law either; others are cut anywhere.
    private static final int MOST = 200;

    /// A sentence and where it stands in the text.
    ///
    /// @param text without blanks around it, never empty
    /// @param start of its first char
    /// @param end behind its last char
    public record Sentence(String text, int start, int end) {}

    private Sentences() {}

    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = breath(text, start, end(text, start));
            add(text, start, end, sentences);
            start = end;
        }
        return List.copyOf(sentences);
    }

    /// Behind the sign that ends the sentence and the quotation marks that follow it.
    private static int end(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n') {
                return at + 1;
            }
            if (ENDS.indexOf(sign) >= 0 || isFullStop(text, at)) {
                return behind(text, at + 1);
            }
        }
        return text.length();
    }

    /// An English full stop, not the point of 2.5 or example.cn.
    private static boolean isFullStop(String text, int at) {
        return text.charAt(at) == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static int behind(String text, int from) {
        int at = from;
        while (at < text.length() && (CLOSING + ENDS).indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// Where to rest in a long sentence: behind the last comma that is in reach, else behind the first one.
    private static int breath(String text, int start, int end) {
        if (end - start <= COMFORTABLE) {
            return end;
        }
        int rest = start;
        for (int at = start; at < Math.min(end, start + MOST); at++) {
            boolean inReach = at - start < COMFORTABLE;
            if (COMMAS.indexOf(text.charAt(at)) >= 0 && (inReach || rest == start)) {
                rest = at + 1;
            }
        }
        return rest > start ? rest : Math.min(end, start + MOST);
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Sentence(text.substring(start, end), start, end));
        }
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
