package org.mingfa.device.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The toned syllables of hanzi and words.
///
/// All entries lie in one string, sorted, because 30,000 entries in a map would take ten times its room.
final class ReadingTable {
    private static final char BETWEEN = '=';

    private final String entries;
    /// Where each entry starts, and the end of the last.
    private final int[] starts;

    private final int longest;

    private ReadingTable(List<String> sorted) {
        starts = new int[sorted.size() + 1];
        StringBuilder text = new StringBuilder();
        int most = 0;
        for (int i = 0; i < sorted.size(); i++) {
            text.append(sorted.get(i));
            starts[i + 1] = text.length();
            most = Math.max(most, sorted.get(i).indexOf(BETWEEN));
        }
        entries = text.toString();
        longest = most;
    }

    /// Reads a table from the class path, one entry a line.
    ///
    /// @param between what parts the word from its syllables
    /// @param comma what parts the syllables of a word
    /// @throws IOException when there is no such table
    static ReadingTable read(String resource, String between, String comma) throws IOException {
        try (InputStream in = ReadingTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("not on the class path: " + resource);
            }
            return new ReadingTable(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains(between))
                    .map(line -> line.replace(between, String.valueOf(BETWEEN)).replace(comma, " "))
                    // A word goes before those it begins, since the sign between sorts before all hanzi.
                    .sorted()
                    .toList());
        }
    }

    /// Chars of the longest word.
    int longest() {
        return longest;
    }

    int size() {
        return starts.length - 1;
    }

    /// The syllables of exactly this word, or the readings of this one hanzi, the usual one first.
    Optional<String[]> find(String text, int from, int to) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(starts[middle], text, from, to);
            if (order == 0) {
                return Optional.of(entries.substring(starts[middle] + to - from + 1, starts[middle + 1])
                        .split(" "));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    private int compare(int start, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char entry = entries.charAt(start + i - from);
            if (entry == BETWEEN) {
                return -1;
            }
            if (entry != text.charAt(i)) {
                return Character.compare(entry, text.charAt(i));
            }
        }
        return entries.charAt(start + to - from) == BETWEEN ? 0 : 1;
    }
}
