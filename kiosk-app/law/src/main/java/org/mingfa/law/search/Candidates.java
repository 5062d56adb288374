package org.mingfa.law.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.NumericUtils;

/// The rows that any way of searching proposed, with the sum of what speaks for each.
///
/// Thousands of rows a question: kept in arrays by row, not in a map of boxes.
final class Candidates {
    private final float[] scores;
    private final boolean[] proposed;
    private int[] rows = new int[1024];
    private int count;

    /// @param capacity rows are below it
    Candidates(int capacity) {
        scores = new float[capacity];
        proposed = new boolean[capacity];
    }

    void add(int row, float score) {
        if (!proposed[row]) {
            proposed[row] = true;
            rows = count == rows.length ? Arrays.copyOf(rows, 2 * count) : rows;
            rows[count++] = row;
        }
        scores[row] += score;
    }

    /// The rows proposed so far, in no order.
    int[] rows() {
        return Arrays.copyOf(rows, count);
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean contains(int row) {
        return proposed[row];
    }

    float score(int row) {
        return scores[row];
    }

    /// A row and the sum of what speaks for it.
    record Scored(int row, float score) {}

    /// The best rows, equals in the order of the law.
    List<Scored> best(int top) {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = (long) -NumericUtils.floatToSortableInt(scores[rows[i]]) << Integer.SIZE | rows[i];
        }
        Arrays.sort(order);
        List<Scored> best = new ArrayList<>();
        for (int i = 0; i < Math.min(top, count); i++) {
            int row = (int) order[i];
            best.add(new Scored(row, scores[row]));
        }
        return best;
    }
}
