package org.mingfa.law.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Figures worked out by hand, as trec_eval gives them.
class RankMeasuresTest {
    private final RankMeasures measures = new RankMeasures();

    @Test
    void oneOfTwoRightAnswersInThirdPlace() {
        measures.add(List.of("a", "b", "R", "c"), Set.of("R", "S"));

        // DCG 1 / log2(4) = 0.5; the best possible 1 + 1 / log2(3) = 1.63093.
        assertThat(measures.means())
                .containsEntry("recall@5", 0.5)
                .containsEntry("recall@10", 0.5)
                .containsEntry("recall@100", 0.5)
                .containsEntry("mrr@10", 0.3333)
                .containsEntry("ndcg@10", 0.3066)
                .containsEntry("success@1", 0.0)
                .containsEntry("success@5", 1.0);
    }

    @Test
    void everythingRightAtTheTopIsPerfect() {
        measures.add(List.of("R", "S"), Set.of("S", "R"));

        assertThat(measures.means().values()).containsOnly(1.0);
    }

    @Test
    void nothingFoundIsNothing() {
        measures.add(List.of(), Set.of("R"));

        assertThat(measures.means().values()).containsOnly(0.0);
    }

    @Test
    void anAnswerBehindTheCutCountsOnlyForDeeperMeasures() {
        List<String> ranked = new ArrayList<>(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));
        ranked.add("R");
        measures.add(ranked, Set.of("R"));

        assertThat(measures.means())
                .containsEntry("recall@10", 0.0)
                .containsEntry("recall@100", 1.0)
                .containsEntry("mrr@10", 0.0)
                .containsEntry("ndcg@10", 0.0)
                .containsEntry("success@5", 0.0);
    }

    @Test
    void theSixthPlaceIsBehindTheCutOfFive() {
        measures.add(List.of("1", "2", "3", "4", "5", "R"), Set.of("R"));

        assertThat(measures.means())
                .containsEntry("recall@5", 0.0)
                .containsEntry("recall@10", 1.0)
                .containsEntry("success@5", 0.0)
                .containsEntry("mrr@10", 0.1667);
    }

    @Test
    void severalQuestionsAreAveraged() {
        measures.add(List.of("R"), Set.of("R"));
        measures.add(List.of("a"), Set.of("R"));
        measures.add(List.of("a", "R"), Set.of("R"));

        assertThat(measures.questions()).isEqualTo(3);
        assertThat(measures.means())
                .containsAllEntriesOf(Map.of("mrr@10", 0.5, "success@1", 0.3333, "recall@10", 0.6667));
    }
}
