package org.mingfa.law.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorTableTest {
    private static final int ROWS = 2_000;

    @TempDir
    Path temporary;

    private final List<float[]> vectors = TestVectors.random(ROWS, 7);

    @Test
    void cosinesAreNearlyThoseOfTheWholeNumbers() throws IOException {
        float[] query = TestVectors.near(vectors.get(5), 0.5f, new Random(3));
        try (VectorTable table = table(vectors)) {
            VectorTable.Comparison comparison = table.compare(query);
            for (int row = 0; row < ROWS; row++) {
                assertThat(comparison.cosine(row))
                        .isCloseTo(TestVectors.cosine(query, vectors.get(row)), within(0.01f));
            }
        }
    }

    @Test
    void theSignsProposeTheRowsThatAreReallyNear() throws IOException {
        Random random = new Random(11);
        float[] query = TestVectors.random(random);
        List<float[]> mixed = IntStream.range(0, ROWS)
                .mapToObj(row -> row % 100 == 0 ? TestVectors.near(query, 0.8f, random) : vectors.get(row))
                .toList();
        try (VectorTable table = table(mixed)) {
            int[] proposed = table.nearBySign(query, 100);

            assertThat(proposed).hasSizeBetween(100, 200).doesNotHaveDuplicates();
            assertThat(Arrays.stream(proposed).boxed()).containsAll(exactNearest(query, mixed, 20));
        }
    }

    @Test
    void askedForMoreThanThereAreAllRowsComeOnce() throws IOException {
        try (VectorTable table = table(vectors.subList(0, 7))) {
            assertThat(table.count()).isEqualTo(7);
            assertThat(table.nearBySign(vectors.getFirst(), 100)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
        }
    }

    @Test
    void anEmptyTableProposesNothing() throws IOException {
        try (VectorTable table = table(List.of())) {
            assertThat(table.count()).isZero();
            assertThat(table.nearBySign(vectors.getFirst(), 10)).isEmpty();
        }
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path other = Files.writeString(temporary.resolve("other"), "x".repeat(5_000));
        Path empty = Files.createFile(temporary.resolve("empty"));

        assertThatThrownBy(() -> VectorTable.open(other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other");
        assertThatThrownBy(() -> VectorTable.open(empty)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> VectorTable.open(temporary.resolve("absent"))).isInstanceOf(IOException.class);
    }

    @Test
    void aTableThatWasCutOffIsRefused() throws IOException {
        Path file = temporary.resolve("table");
        VectorTable.write(vectors.stream().map(Int8Vector::of).toList(), file);
        byte[] whole = Files.readAllBytes(file);

        for (int length : List.of(whole.length / 100, whole.length / 2, whole.length - 1)) {
            Path cut = Files.write(temporary.resolve("cut"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> VectorTable.open(cut)).isInstanceOf(IOException.class);
        }
    }

    private VectorTable table(List<float[]> rows) throws IOException {
        Path file = temporary.resolve("vectors");
        VectorTable.write(rows.stream().map(Int8Vector::of).toList(), file);
        return VectorTable.open(file);
    }

    private static List<Integer> exactNearest(float[] query, List<float[]> rows, int count) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -TestVectors.cosine(query, rows.get(row))))
                .limit(count)
                .toList();
    }
}
