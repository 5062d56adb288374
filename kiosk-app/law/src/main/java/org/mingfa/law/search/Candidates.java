package org.mingfa.law.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows that any way of searching proposed, with what speaks for each.
final class Candidates {
    private final Map<Integer, Float> scores = new HashMap<>();

    void add(int row, float score) {
        scores.merge(row, score, Float::sum);
    }

    Iterable<Integer> rows() {
        return List.copyOf(scores.keySet());
    }

    boolean contains(int row) {
        return scores.containsKey(row);
    }

    /// A row and the sum of what speaks for it.
    record Scored(int row, float score) {}

    /// The best rows, equals in the order of the law.
    List<Scored> best(int top) {
        List<Scored> all = new ArrayList<>(scores.size());
        scores.forEach((row, score) -> all.add(new Scored(row, score)));
        all.sort(Comparator.comparingDouble((Scored each) -> -each.score()).thenComparingInt(Scored::row));
        return all.subList(0, Math.min(top, all.size()));
    }
}
