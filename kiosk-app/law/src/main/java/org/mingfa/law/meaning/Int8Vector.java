package org.mingfa.law.meaning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A vector of length 1 in one byte a number, with the scale that gives the numbers back.
///
/// @param scale what a byte must be multiplied with
record Int8Vector(float scale, byte[] numbers) {
    /// Bytes of the written form: the scale, then the numbers.
    static final int BYTES = Float.BYTES + Embedder.DIMENSIONS;

    static Int8Vector of(float[] vector) {
        float largest = 1e-9f;
        for (float x : vector) {
            largest = Math.max(largest, Math.abs(x));
        }
        float scale = largest / 127;
        byte[] numbers = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            numbers[i] = (byte) Math.round(vector[i] / scale);
        }
        return new Int8Vector(scale, numbers);
    }

    static Int8Vector read(byte[] written) {
        ByteBuffer buffer = ByteBuffer.wrap(written).order(ByteOrder.LITTLE_ENDIAN);
        float scale = buffer.getFloat();
        byte[] numbers = new byte[Embedder.DIMENSIONS];
        buffer.get(numbers);
        return new Int8Vector(scale, numbers);
    }

    byte[] written() {
        return ByteBuffer.allocate(BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(scale)
                .put(numbers)
                .array();
    }
}
