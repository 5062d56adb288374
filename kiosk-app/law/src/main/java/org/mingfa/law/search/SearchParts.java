package org.mingfa.law.search;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.meaning.VectorTable;

/// The files of an opened pack that search reads.
///
/// @param articleVectors absent where the pack holds none
public record SearchParts(
        WordIndex articleWords,
        WordIndex questionWords,
        @Nullable VectorTable articleVectors,
        @Nullable VectorTable questionVectors)
        implements AutoCloseable {

    public static SearchParts open(
            Path articleIndex, Path questionIndex, @Nullable Path articleVectors, @Nullable Path questionVectors)
            throws IOException {
        return new SearchParts(
                WordIndex.open(articleIndex),
                WordIndex.open(questionIndex),
                articleVectors == null ? null : VectorTable.open(articleVectors),
                questionVectors == null ? null : VectorTable.open(questionVectors));
    }

    @Override
    public void close() {
        articleWords.close();
        questionWords.close();
        if (articleVectors != null) {
            articleVectors.close();
        }
        if (questionVectors != null) {
            questionVectors.close();
        }
    }
}
