package org.mingfa.law.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Vectors of length 1 for the tests, the same in every run.
final class TestVectors {
    private TestVectors() {}

    static float[] random(Random random) {
        float[] vector = new float[Embedder.DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return unit(vector);
    }

    static List<float[]> random(int count, long seed) {
        Random random = new Random(seed);
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            vectors.add(random(random));
        }
        return vectors;
    }

    /// A vector near another one.
    static float[] near(float[] vector, float noise, Random random) {
        float[] other = random(random);
        float[] sum = new float[vector.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = vector[i] + noise * other[i];
        }
        return unit(sum);
    }

    static float cosine(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        float scale = (float) (1 / Math.sqrt(cosine(vector, vector)));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }
}
