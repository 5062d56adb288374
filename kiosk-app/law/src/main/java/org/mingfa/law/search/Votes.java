package org.mingfa.law.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// What the known questions nearest to the one asked speak for: their articles, and the laws of these.
final class Votes {
    private static final float AGREEMENT = 0.2f;

    private final Map<Integer, Float> rows = new HashMap<>();
    private final Map<Integer, Float> laws = new HashMap<>();

    private Votes() {}

    /// Each near question votes with the likeness that it has above the threshold; votes that agree add a little.
    static Votes of(List<QuestionBank.Near> nearest, Tuning tuning, LawRows laws, IntPredicate allowed) {
        Votes votes = new Votes();
        nearest.stream()
                .filter(near -> near.likeness() > tuning.likeness())
                .limit(tuning.neighbours())
                .forEach(near -> votes.add(near, tuning, laws, allowed));
        return votes;
    }

    private void add(QuestionBank.Near near, Tuning tuning, LawRows lawRows, IntPredicate allowed) {
        float weight = (near.likeness() - tuning.likeness()) / (1 - tuning.likeness());
        Set<Integer> named = new HashSet<>();
        for (int row : near.rows()) {
            if (allowed.test(row)) {
                rows.merge(row, weight, Votes::agree);
                named.add(lawRows.lawOf(row));
            }
        }
        named.forEach(law -> laws.merge(law, weight, Votes::agree));
    }

    private static float agree(float a, float b) {
        return Math.max(a, b) + AGREEMENT * Math.min(a, b);
    }

    Set<Integer> rows() {
        return rows.keySet();
    }

    float forRow(int row) {
        return rows.getOrDefault(row, 0f);
    }

    float forLaw(int law) {
        return laws.getOrDefault(law, 0f);
    }
}
