package org.mingfa.law.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Measures of ranked answers, averaged over questions (as trec_eval defines them).
final class RankMeasures {
    private static final int CUT = 10;

    private final Map<String, Double> sums = new LinkedHashMap<>();
    private int questions;

    void add(List<String> ranked, Set<String> relevant) {
        questions++;
        sum("recall@5", recall(ranked, relevant, 5));
        sum("recall@10", recall(ranked, relevant, CUT));
        sum("recall@100", recall(ranked, relevant, 100));
        sum("mrr@10", reciprocalRank(ranked, relevant));
        sum("ndcg@10", gain(ranked, relevant));
        sum("success@1", success(ranked, relevant, 1));
        sum("success@5", success(ranked, relevant, 5));
    }

    private void sum(String name, double value) {
        sums.merge(name, value, Double::sum);
    }

    Map<String, Double> means() {
        Map<String, Double> means = new LinkedHashMap<>();
        sums.forEach((name, sum) -> means.put(name, Math.round(sum / questions * 10_000) / 10_000.0));
        return means;
    }

    int questions() {
        return questions;
    }

    private static double recall(List<String> ranked, Set<String> relevant, int cut) {
        return (double) ranked.stream().limit(cut).filter(relevant::contains).count() / relevant.size();
    }

    private static double success(List<String> ranked, Set<String> relevant, int cut) {
        return ranked.stream().limit(cut).anyMatch(relevant::contains) ? 1 : 0;
    }

    private static double reciprocalRank(List<String> ranked, Set<String> relevant) {
        for (int i = 0; i < Math.min(CUT, ranked.size()); i++) {
            if (relevant.contains(ranked.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double gain(List<String> ranked, Set<String> relevant) {
        double gain = 0;
        double ideal = 0;
        for (int i = 0; i < CUT; i++) {
            double discount = Math.log(2) / Math.log(i + 2);
            gain += i < ranked.size() && relevant.contains(ranked.get(i)) ? discount : 0;
            ideal += i < relevant.size() ? discount : 0;
        }
        return gain / ideal;
    }
}
