package org.mingfa.law.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class Int8VectorTest {
    private final float[] vector = TestVectors.random(new Random(1));

    @Test
    void everyNumberComesBackWithinHalfAStep() {
        Int8Vector small = Int8Vector.of(vector);

        for (int i = 0; i < vector.length; i++) {
            assertThat(small.scale() * small.numbers()[i]).isCloseTo(vector[i], within(0.501f * small.scale()));
        }
    }

    @Test
    void theLargestNumberUsesTheWholeRange() {
        int largest = 0;
        for (byte number : Int8Vector.of(vector).numbers()) {
            largest = Math.max(largest, Math.abs(number));
        }
        assertThat(largest).isEqualTo(127);
    }

    @Test
    void theWrittenFormIsReadBack() {
        Int8Vector small = Int8Vector.of(vector);
        byte[] written = small.written();

        assertThat(written).hasSize(Int8Vector.BYTES);
        assertThat(Int8Vector.read(written).scale()).isEqualTo(small.scale());
        assertThat(Int8Vector.read(written).numbers()).isEqualTo(small.numbers());
    }

    @Test
    void aVectorOfZerosStaysZero() {
        Int8Vector zero = Int8Vector.of(new float[Embedder.DIMENSIONS]);

        assertThat(zero.numbers()).containsOnly(0);
        assertThat(zero.scale()).isFinite();
    }
}
