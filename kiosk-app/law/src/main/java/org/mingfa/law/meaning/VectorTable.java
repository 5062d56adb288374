package org.mingfa.law.meaning;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Vectors in a mapped file, searched in two steps: by the signs of their numbers, then by the numbers.
///
/// A sign a number makes 64 bytes a vector: comparing 56,000 of them takes a fraction of a millisecond and finds nearly
/// all near neighbours, which are then compared by their 512 bytes. The table closes with its arena.
///
/// File, little-endian: int magic, int count, 512 floats mean, count x 64 bytes of signs about the mean,
/// count x (float scale, 512 bytes).
public final class VectorTable implements AutoCloseable {
    private static final int MAGIC = 0x3156464D;
    private static final int WORDS = Embedder.DIMENSIONS / Long.SIZE;
    private static final long MEAN_AT = 2L * Integer.BYTES;
    private static final long SIGNS_AT = MEAN_AT + (long) Embedder.DIMENSIONS * Float.BYTES;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Arena arena;
    private final MemorySegment rows;
    private final float[] mean;
    private final long[] signs;
    private final int count;

    private VectorTable(Arena arena, MemorySegment file) {
        this.arena = arena;
        this.count = file.get(INT, Integer.BYTES);
        this.mean = new float[Embedder.DIMENSIONS];
        MemorySegment.copy(file, FLOAT, MEAN_AT, mean, 0, mean.length);
        this.signs = new long[count * WORDS];
        MemorySegment.copy(file, LONG, SIGNS_AT, signs, 0, signs.length);
        this.rows = file.asSlice(SIGNS_AT + (long) signs.length * Long.BYTES);
    }

    /// @throws IOException when the file is not such a table
    public static VectorTable open(Path file) throws IOException {
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(file)) {
            MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            if (!isWhole(mapped)) {
                throw new IOException("not a table of vectors: " + file.getFileName());
            }
            return new VectorTable(arena, mapped);
        } catch (IOException | RuntimeException failed) {
            arena.close();
            throw failed;
        }
    }

    private static boolean isWhole(MemorySegment file) {
        return file.byteSize() >= SIGNS_AT
                && file.get(INT, 0) == MAGIC
                && file.byteSize()
                        == SIGNS_AT + file.get(INT, Integer.BYTES) * ((long) WORDS * Long.BYTES + Int8Vector.BYTES);
    }

    static void write(List<Int8Vector> vectors, Path file) throws IOException {
        float[] mean = mean(vectors);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE))) {
            ByteBuffer head = ByteBuffer.allocate((int) SIGNS_AT).order(ByteOrder.LITTLE_ENDIAN);
            head.putInt(MAGIC).putInt(vectors.size());
            for (float x : mean) {
                head.putFloat(x);
            }
            out.write(head.array());
            for (Int8Vector vector : vectors) {
                out.write(signBytes(vector, mean));
            }
            for (Int8Vector vector : vectors) {
                out.write(vector.written());
            }
        }
    }

    private static float[] mean(List<Int8Vector> vectors) {
        double[] sum = new double[Embedder.DIMENSIONS];
        for (Int8Vector vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector.scale() * vector.numbers()[i];
            }
        }
        float[] mean = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            mean[i] = (float) (sum[i] / Math.max(vectors.size(), 1));
        }
        return mean;
    }

    private static byte[] signBytes(Int8Vector vector, float[] mean) {
        float[] numbers = new float[mean.length];
        for (int i = 0; i < mean.length; i++) {
            numbers[i] = vector.scale() * vector.numbers()[i];
        }
        ByteBuffer bytes = ByteBuffer.allocate(WORDS * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (long word : signsOf(numbers, mean)) {
            bytes.putLong(word);
        }
        return bytes.array();
    }

    private static long[] signsOf(float[] vector, float[] mean) {
        long[] words = new long[WORDS];
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > mean[i]) {
                words[i / Long.SIZE] |= 1L << (i % Long.SIZE);
            }
        }
        return words;
    }

    public int count() {
        return count;
    }

    /// The rows nearest to a vector by sign, at least `wanted` of them where there are so many, in no order.
    public int[] nearBySign(float[] query, int wanted) {
        long[] sought = signsOf(query, mean);
        short[] distances = new short[count];
        int[] histogram = new int[Embedder.DIMENSIONS + 1];
        for (int row = 0; row < count; row++) {
            int distance = distance(sought, row);
            distances[row] = (short) distance;
            histogram[distance]++;
        }
        return within(distances, radius(histogram, wanted));
    }

    private int distance(long[] sought, int row) {
        int at = row * WORDS;
        int distance = 0;
        for (int word = 0; word < WORDS; word++) {
            distance += Long.bitCount(sought[word] ^ signs[at + word]);
        }
        return distance;
    }

    private static int radius(int[] histogram, int wanted) {
        int reached = 0;
        int radius = -1;
        while (radius + 1 < histogram.length && reached < wanted) {
            reached += histogram[++radius];
        }
        return radius;
    }

    private static int[] within(short[] distances, int radius) {
        int[] rows = new int[distances.length];
        int found = 0;
        for (int row = 0; row < distances.length; row++) {
            if (distances[row] <= radius) {
                rows[found++] = row;
            }
        }
        return java.util.Arrays.copyOf(rows, found);
    }

    /// Compares one query with rows: in whole numbers, as the rows are kept.
    ///
    /// Belongs to one thread.
    public final class Comparison {
        private final Int8Vector query;
        private final byte[] row = new byte[Embedder.DIMENSIONS];

        private Comparison(float[] query) {
            this.query = Int8Vector.of(query);
        }

        /// The cosine of the query and a row, from -1 to 1.
        public float cosine(int number) {
            long at = (long) number * Int8Vector.BYTES;
            MemorySegment.copy(rows, ValueLayout.JAVA_BYTE, at + Float.BYTES, row, 0, row.length);
            return dot(query.numbers(), row) * query.scale() * rows.get(FLOAT, at);
        }

        /// Written so that the JVM multiplies many numbers at once.
        private static int dot(byte[] a, byte[] b) {
            int sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
            }
            return sum;
        }
    }

    public Comparison compare(float[] query) {
        return new Comparison(query);
    }

    @Override
    public void close() {
        arena.close();
    }
}
