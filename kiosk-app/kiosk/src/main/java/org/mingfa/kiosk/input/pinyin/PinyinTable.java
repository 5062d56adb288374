package org.mingfa.kiosk.input.pinyin;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Words with their sounds and costs, in arrays.
///
/// Words stand sorted by the initials of their syllables (and so by length), then by cost: all words of the same
/// initials are one run, the most usual first. A cost is minus the logarithm of a probability. A pair of words that
/// often stand together has a gain, to be taken from the cost of the second.
public final class PinyinTable {
    /// No word is longer, in hanzi; what the bits of [Syllables#initials] hold.
    public static final int LONGEST_WORD = 12;

    /// Costs and gains are stored as bytes, this many to one natural logarithm.
    public static final float STEPS = 12;

    private final Syllables syllables;
    private final int[] firstOfLength;
    private final int[] poolOfLength;
    private final char[] hanzi;
    private final short[] sounds;
    private final byte[] costs;
    private final long[] runs;
    private final int[] runStarts;
    private final int[] pairStarts;
    private final int[] followers;
    private final byte[] gains;

    private PinyinTable(DataInputStream in) throws IOException {
        syllables = new Syllables(readNames(in));
        int[] wordsOfLength = readInts(in, LONGEST_WORD + 1);
        firstOfLength = new int[LONGEST_WORD + 2];
        poolOfLength = new int[LONGEST_WORD + 2];
        for (int length = 0; length <= LONGEST_WORD; length++) {
            firstOfLength[length + 1] = firstOfLength[length] + wordsOfLength[length];
            poolOfLength[length + 1] = poolOfLength[length] + wordsOfLength[length] * length;
        }
        int words = firstOfLength[LONGEST_WORD + 1];
        int pool = poolOfLength[LONGEST_WORD + 1];
        hanzi = readChars(in, pool);
        sounds = readShorts(in, pool);
        costs = in.readNBytes(words);
        runs = readRuns(in);
        runStarts = starts(readInts(in, runs.length));
        pairStarts = starts(readInts(in, words));
        followers = readInts(in, pairStarts[words]);
        gains = in.readNBytes(followers.length);
    }

    /// @param in as written by the build: the syllables' names, how many words there are of each length, hanzi and
    ///     syllable numbers one word after the other, costs, the runs and how many words each has, and how many
    ///     followers each word has, the followers' numbers and gains
    static PinyinTable read(DataInputStream in) throws IOException {
        return new PinyinTable(in);
    }

    private static List<String> readNames(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(in.readUTF());
        }
        return names;
    }

    private static ByteBuffer read(DataInputStream in, int count, int bytes) throws IOException {
        return ByteBuffer.wrap(in.readNBytes(count * bytes));
    }

    private static int[] readInts(DataInputStream in, int count) throws IOException {
        int[] values = new int[count];
        read(in, count, Integer.BYTES).asIntBuffer().get(values);
        return values;
    }

    private static char[] readChars(DataInputStream in, int count) throws IOException {
        char[] values = new char[count];
        read(in, count, Character.BYTES).asCharBuffer().get(values);
        return values;
    }

    private static short[] readShorts(DataInputStream in, int count) throws IOException {
        short[] values = new short[count];
        read(in, count, Short.BYTES).asShortBuffer().get(values);
        return values;
    }

    private static long[] readRuns(DataInputStream in) throws IOException {
        long[] values = new long[in.readInt()];
        read(in, values.length, Long.BYTES).asLongBuffer().get(values);
        return values;
    }

    private static int[] starts(int[] counts) {
        int[] starts = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            starts[i + 1] = starts[i] + counts[i];
        }
        return starts;
    }

    Syllables syllables() {
        return syllables;
    }

    /// @return the run of words with these initials, negative when there is none
    int run(long initials) {
        return Arrays.binarySearch(runs, initials);
    }

    int firstOf(int run) {
        return runStarts[run];
    }

    int endOf(int run) {
        return runStarts[run + 1];
    }

    float cost(int word) {
        return (costs[word] & 0xFF) / STEPS;
    }

    /// How much less a word costs after another.
    float gain(int before, int word) {
        int at = Arrays.binarySearch(followers, pairStarts[before], pairStarts[before + 1], word);
        return at < 0 ? 0 : (gains[at] & 0xFF) / STEPS;
    }

    /// Where the sounds of a word begin; its hanzi begin there too.
    int pool(int word, int length) {
        return poolOfLength[length] + (word - firstOfLength[length]) * length;
    }

    int sound(int pool) {
        return sounds[pool];
    }

    int length(int word) {
        int length = 1;
        while (word >= firstOfLength[length + 1]) {
            length++;
        }
        return length;
    }

    String hanzi(int word) {
        int length = length(word);
        return new String(hanzi, pool(word, length), length);
    }
}
