package org.mingfa.kiosk.input.pinyin.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.mingfa.kiosk.input.pinyin.PinyinTable;

/// Cuts sentences into their likeliest words.
final class Segmenter {
    private static final double UNKNOWN = -25;

    private final ToDoubleFunction<String> shares;

    /// @param shares a word's share of all words, 0 for what is none
    Segmenter(ToDoubleFunction<String> shares) {
        this.shares = shares;
    }

    /// @param longest in hanzi; longer words are cut too
    List<String> words(String sentence, int longest) {
        double[] best = new double[sentence.length() + 1];
        int[] from = new int[sentence.length() + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        for (int end = 1; end <= sentence.length(); end++) {
            for (int start = Math.max(0, end - Math.min(longest, PinyinTable.LONGEST_WORD)); start < end; start++) {
                double score = best[start] + weight(sentence.substring(start, end));
                if (score > best[end]) {
                    best[end] = score;
                    from[end] = start;
                }
            }
        }
        List<String> words = new ArrayList<>();
        for (int end = sentence.length(); end > 0; end = from[end]) {
            words.addFirst(sentence.substring(from[end], end));
        }
        return words;
    }

    private double weight(String word) {
        double share = shares.applyAsDouble(word);
        return share > 0 ? Math.log(share) : word.length() == 1 ? UNKNOWN : Double.NEGATIVE_INFINITY;
    }
}
