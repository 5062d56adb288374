package org.mingfa.kiosk.input.pinyin;

import java.util.Arrays;

/// The cheapest words for one stretch of the input, cheapest first.
final class WordHits {
    private final int[] words;
    private final float[] costs;
    private int count;

    /// @param most how many are kept
    WordHits(int most) {
        this.words = new int[most];
        this.costs = new float[most];
    }

    boolean takes(float cost) {
        return count < words.length || cost < costs[count - 1];
    }

    void add(int word, float cost) {
        if (!takes(cost)) {
            return;
        }
        int at = Arrays.binarySearch(costs, 0, count, cost);
        at = at < 0 ? -at - 1 : at + 1;
        count = Math.min(count + 1, words.length);
        System.arraycopy(words, at, words, at + 1, count - at - 1);
        System.arraycopy(costs, at, costs, at + 1, count - at - 1);
        words[at] = word;
        costs[at] = cost;
    }

    int count() {
        return count;
    }

    int word(int index) {
        return words[index];
    }

    float cost(int index) {
        return costs[index];
    }
}
