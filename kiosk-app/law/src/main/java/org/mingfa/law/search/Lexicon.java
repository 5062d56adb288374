package org.mingfa.law.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What we know of how people talk about law: lay words, empty phrases, names of laws. Data, in `lexicon/`.
///
/// @param synonyms a lay word to the law's own terms
/// @param stopPhrases what a question says without meaning anything, the longest first
/// @param aliases how people call a law
/// @param terms everyday legal terms with a weight from 1 to 9
/// @param everyday how likely a law answers a citizen's question, from 0 to 3, by its short title
public record Lexicon(
        Map<String, List<String>> synonyms,
        List<String> stopPhrases,
        Map<String, Alias> aliases,
        Map<String, Double> terms,
        Map<String, Double> everyday) {

    /// No lay word has more characters.
    static final int LONGEST_LAY_WORD = 8;

    /// The law that an alias means.
    ///
    /// @param part the part of a code, such as 侵权责任; may be empty
    public record Alias(String shortTitle, String part) {}

    public static Lexicon load() {
        Map<String, List<String>> synonyms = new LinkedHashMap<>();
        rows("synonyms.tsv").forEach(row -> synonyms.put(QueryText.plain(row[0]), List.of(row[1].split(" +"))));
        Map<String, Alias> aliases = new LinkedHashMap<>();
        rows("aliases.tsv").forEach(row -> aliases.put(row[0], new Alias(row[1], row.length > 2 ? row[2] : "")));
        List<String> stops = lines("stop-phrases.txt").stream()
                .map(QueryText::plain)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        return new Lexicon(synonyms, stops, aliases, weights("terms.tsv"), weights("everyday-laws.tsv"));
    }

    private static Map<String, Double> weights(String file) {
        Map<String, Double> weights = new LinkedHashMap<>();
        rows(file).forEach(row -> weights.put(row[0], Double.parseDouble(row[1])));
        return weights;
    }

    private static List<String[]> rows(String file) {
        return lines(file).stream()
                .map(line -> line.split("\t"))
                .filter(row -> row.length > 1)
                .toList();
    }

    private static List<String> lines(String file) {
        InputStream in =
                Objects.requireNonNull(Lexicon.class.getResourceAsStream("/org/mingfa/law/lexicon/" + file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>(reader.lines().toList());
            lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
            return lines;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
