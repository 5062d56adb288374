package org.mingfa.law.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.ArticleId;
import org.mingfa.law.meaning.VectorTable;

/// Questions with known answers, and which of them are nearly the one asked.
final class QuestionBank {
    private static final int PROPOSED = 60;
    private static final float FAINT = 0.3f;

    private final List<Question> questions;
    private final List<List<Integer>> rows;
    private final WordIndex words;
    private final @Nullable VectorTable vectors;

    /// @param answerRows the rows of the articles that answer
    QuestionBank(
            List<Question> questions,
            Map<ArticleId, Integer> answerRows,
            WordIndex words,
            @Nullable VectorTable vectors) {
        this.questions = questions;
        this.rows = questions.stream()
                .map(question -> question.articles().stream()
                        .map(answerRows::get)
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
        this.words = words;
        this.vectors = vectors;
    }

    List<Question> questions() {
        return questions;
    }

    /// A known question, the rows that answer it, and how near it is, from 0 to 1.
    record Near(Question question, List<Integer> rows, float likeness) {}

    /// The known questions nearest to the one asked, the nearest first.
    ///
    /// @param meaning the vector of the question asked; empty where there is none
    /// @param without ids that must not be used
    List<Near> nearest(Map<String, Float> tokens, Optional<float[]> meaning, Set<String> without) {
        Map<Integer, Float> likeness = new HashMap<>();
        WordIndex.Ranked ranked = words.search(tokens, List.of(), PROPOSED);
        float full = fullScore(tokens);
        for (int i = 0; i < ranked.count(); i++) {
            likeness.put(ranked.rows()[i], Math.min(1, ranked.scores()[i] / full));
        }
        if (meaning.isPresent() && vectors != null) {
            blendMeaning(likeness, meaning.get(), vectors);
        }
        List<Near> near = new ArrayList<>();
        likeness.forEach((row, like) -> {
            Question question = questions.get(row);
            if (like > FAINT && !without.contains(question.id())) {
                near.add(new Near(question, rows.get(row), like));
            }
        });
        near.sort(Comparator.comparingDouble(each -> -each.likeness()));
        return near;
    }

    /// The laws that answer these questions.
    Set<Integer> lawsOf(Set<String> ids, LawRows laws) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            if (ids.contains(questions.get(i).id())) {
                rows.get(i).forEach(row -> found.add(laws.lawOf(row)));
            }
        }
        return found;
    }

    /// What a question would score that holds every token once.
    private float fullScore(Map<String, Float> tokens) {
        return Math.max(words.highest(tokens), 1e-3f);
    }

    private static void blendMeaning(Map<Integer, Float> likeness, float[] meaning, VectorTable vectors) {
        for (int row : vectors.nearBySign(meaning, 2 * PROPOSED)) {
            likeness.putIfAbsent(row, 0f);
        }
        VectorTable.Comparison comparison = vectors.compare(meaning);
        likeness.replaceAll((row, words) -> 0.3f * words + 0.7f * Math.max(0, comparison.cosine(row)));
    }
}
