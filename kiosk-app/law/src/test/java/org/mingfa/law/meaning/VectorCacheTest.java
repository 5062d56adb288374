package org.mingfa.law.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {
    @TempDir
    Path temporary;

    private final List<Int8Vector> vectors =
            TestVectors.random(3, 5).stream().map(Int8Vector::of).toList();

    @Test
    void aVectorIsFoundByItsTextAlsoAfterReopening() throws IOException {
        try (VectorCache cache = VectorCache.open(file())) {
            cache.put("第一条", vectors.get(0));
            cache.put("第二条", vectors.get(1));
            assertSame(cache.find("第一条"), vectors.get(0));
        }
        try (VectorCache cache = VectorCache.open(file())) {
            assertSame(cache.find("第一条"), vectors.get(0));
            assertSame(cache.find("第二条"), vectors.get(1));
            assertThat(cache.find("第三条")).isEmpty();
        }
    }

    @Test
    void aRecordCutShortIsDroppedAndTheNextIsWrittenWhole() throws IOException {
        try (VectorCache cache = VectorCache.open(file())) {
            cache.put("第一条", vectors.get(0));
            cache.put("第二条", vectors.get(1));
        }
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 1));

        try (VectorCache cache = VectorCache.open(file())) {
            assertThat(cache.find("第二条")).isEmpty();
            assertSame(cache.find("第一条"), vectors.get(0));
            cache.put("第三条", vectors.get(2));
        }
        try (VectorCache cache = VectorCache.open(file())) {
            assertSame(cache.find("第一条"), vectors.get(0));
            assertSame(cache.find("第三条"), vectors.get(2));
        }
        assertThat(Files.size(file())).isEqualTo(whole.length);
    }

    @Test
    void aNewCacheIsEmptyAndItsFolderIsMade() throws IOException {
        try (VectorCache cache = VectorCache.open(temporary.resolve("a/b/vectors"))) {
            assertThat(cache.find("第一条")).isEmpty();
        }
        assertThat(temporary.resolve("a/b/vectors")).isEmptyFile();
    }

    private Path file() {
        return temporary.resolve("vectors");
    }

    private static void assertSame(Optional<Int8Vector> found, Int8Vector expected) {
        assertThat(found).hasValueSatisfying(vector -> {
            assertThat(vector.scale()).isEqualTo(expected.scale());
            assertThat(vector.numbers()).isEqualTo(expected.numbers());
        });
    }
}
