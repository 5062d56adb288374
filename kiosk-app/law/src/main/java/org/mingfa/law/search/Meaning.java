package org.mingfa.law.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.meaning.Embedder;
import org.mingfa.law.meaning.VectorTable;

/// Nearness of meaning, where the pack holds vectors and this machine can compute more.
final class Meaning {
    private static final int NEAR = 1_500;
    /// Below it nothing has the meaning of a question that shares no word with any law, such as zzzz.
    private static final float RELATED = 0.5f;

    private final @Nullable Embedder embedder;
    private final @Nullable VectorTable articles;

    Meaning(@Nullable Embedder embedder, @Nullable VectorTable articles) {
        this.embedder = embedder;
        this.articles = articles;
    }

    Optional<float[]> of(String words) {
        return embedder == null || articles == null ? Optional.empty() : Optional.of(embedder.embed(words));
    }

    /// Adds to each candidate what its meaning counts, and proposes the rows nearest in meaning.
    ///
    /// The nearest row counts fully, the last of `tuning.depth()` nothing.
    void blend(Candidates candidates, float[] wanted, Tuning tuning, IntPredicate allowed) {
        if (articles == null || articles.count() == 0) {
            return;
        }
        int[] rows =
                Arrays.stream(articles.nearBySign(wanted, NEAR)).filter(allowed).toArray();
        VectorTable.Comparison comparison = articles.compare(wanted);
        float[] cosines = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            cosines[i] = comparison.cosine(rows[i]);
        }
        float[] sorted = cosines.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return;
        }
        float highest = sorted[sorted.length - 1];
        float lowest = sorted[Math.max(0, sorted.length - tuning.depth())];
        if (candidates.isEmpty() && highest < RELATED) {
            return;
        }
        float range = Math.max(highest - lowest, 1e-4f);
        for (int row : candidates.rows()) {
            candidates.add(row, tuning.meaning() * share(comparison.cosine(row), lowest, range));
        }
        proposeNearest(candidates, rows, cosines, lowest, range, tuning);
    }

    private static void proposeNearest(
            Candidates candidates, int[] rows, float[] cosines, float lowest, float range, Tuning tuning) {
        for (int i = 0; i < rows.length; i++) {
            if (cosines[i] >= lowest && !candidates.contains(rows[i])) {
                candidates.add(rows[i], tuning.meaning() * share(cosines[i], lowest, range));
            }
        }
    }

    private static float share(float cosine, float lowest, float range) {
        return Math.max(-0.5f, (cosine - lowest) / range);
    }
}
