package org.mingfa.kiosk.input.pinyin.build;

import java.util.HashMap;
import java.util.Map;

/// How often words occur in some kind of text, and which follow each other.
final class WordCounts {
    private final Map<String, Double> words = new HashMap<>();
    private final Map<String, Map<String, Double>> followers = new HashMap<>();
    private double total;

    void add(String word, double times) {
        words.merge(word, times, Double::sum);
        total += times;
    }

    void addPair(String before, String word, double times) {
        followers.computeIfAbsent(before, key -> new HashMap<>()).merge(word, times, Double::sum);
    }

    double of(String word) {
        return words.getOrDefault(word, 0.0);
    }

    double ofPair(String before, String word) {
        return followers.getOrDefault(before, Map.of()).getOrDefault(word, 0.0);
    }

    /// The word's share of all words.
    double share(String word) {
        return total == 0 ? 0 : of(word) / total;
    }

    Iterable<String> words() {
        return words.keySet();
    }

    Iterable<String> followers(String before) {
        return followers.getOrDefault(before, Map.of()).keySet();
    }
}
