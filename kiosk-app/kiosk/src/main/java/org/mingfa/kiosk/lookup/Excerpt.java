package org.mingfa.kiosk.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingfa.kiosk.page.Segment;

/// A short piece of an article around the words that were looked for, with these marked.
final class Excerpt {
    private static final int LENGTH = 96;
    private static final int BEFORE = 24;

    private Excerpt() {}

    static List<Segment> of(String text, List<String> words) {
        String line = text.replace('\n', ' ');
        int first = first(line, words);
        int start = Math.max(0, Math.min(first - BEFORE, line.length() - LENGTH));
        int end = Math.min(line.length(), start + LENGTH);
        List<Segment> segments = new ArrayList<>();
        if (start > 0) {
            segments.add(Segment.plain("……"));
        }
        segments.addAll(marked(line.substring(start, end), words));
        if (end < line.length()) {
            segments.add(Segment.plain("……"));
        }
        return segments;
    }

    private static int first(String line, List<String> words) {
        String lower = line.toLowerCase(Locale.ROOT);
        return words.stream()
                .mapToInt(lower::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
    }

    /// The text in pieces of which those that are among the words are marked.
    static List<Segment> marked(String text, List<String> words) {
        List<Segment> segments = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int plainFrom = 0;
        for (int at = 0; at < text.length(); ) {
            int length = longestAt(lower, at, words);
            if (length == 0) {
                at++;
                continue;
            }
            if (at > plainFrom) {
                segments.add(Segment.plain(text.substring(plainFrom, at)));
            }
            segments.add(new Segment(text.substring(at, at + length), "", true));
            at += length;
            plainFrom = at;
        }
        if (plainFrom < text.length()) {
            segments.add(Segment.plain(text.substring(plainFrom)));
        }
        return segments;
    }

    private static int longestAt(String lower, int at, List<String> words) {
        return words.stream()
                .filter(word -> lower.startsWith(word, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
