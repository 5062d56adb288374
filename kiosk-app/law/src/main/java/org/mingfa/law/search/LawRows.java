package org.mingfa.law.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingfa.law.LawStore;
import org.mingfa.law.Statute;

/// Which law each row belongs to, and how likely that law answers a citizen.
final class LawRows {
    private final int[] firstRows;
    private final List<Statute> laws;
    private final float[] everyday;
    private final int[] answered;
    private final float most;

    /// @param everyday from 0 to 3 by short title
    /// @param answered how many judged questions a law answered, by short title
    LawRows(List<LawStore.FirstRow> laws, Map<String, Double> everyday, Map<String, Integer> answered) {
        this.laws = laws.stream().map(LawStore.FirstRow::statute).toList();
        this.firstRows = laws.stream().mapToInt(LawStore.FirstRow::row).toArray();
        this.everyday = new float[laws.size()];
        this.answered = new int[laws.size()];
        this.most = (float)
                Math.log1p(answered.values().stream().mapToInt(n -> n).max().orElse(1));
        for (int i = 0; i < laws.size(); i++) {
            String title = this.laws.get(i).shortTitle();
            this.everyday[i] = (float) (everyday.getOrDefault(title, 0.0) / 3);
            this.answered[i] = answered.getOrDefault(title, 0);
        }
    }

    int lawOf(int row) {
        int at = Arrays.binarySearch(firstRows, row);
        return at >= 0 ? lastAt(at) : -at - 2;
    }

    /// Of laws without articles that begin at one row, the last is the one that has it.
    private int lastAt(int at) {
        int last = at;
        while (last + 1 < firstRows.length && firstRows[last + 1] == firstRows[at]) {
            last++;
        }
        return last;
    }

    Statute law(int index) {
        return laws.get(index);
    }

    float everyday(int law) {
        return everyday[law];
    }

    /// How often a law answered judged questions, from 0 to 1.
    ///
    /// @param fewer how many of those questions do not count
    float answered(int law, int fewer) {
        return (float) Math.log1p(Math.max(0, answered[law] - fewer)) / most;
    }
}
