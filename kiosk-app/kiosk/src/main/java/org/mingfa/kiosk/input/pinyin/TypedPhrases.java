package org.mingfa.kiosk.input.pinyin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A list of phrases with what a citizen types for each, by which the engine is judged.
record TypedPhrases(List<Phrase> phrases) {
    /// @param typed full pinyin or initials
    record Phrase(String hanzi, String typed) {}

    /// Thirty-six words and phrases in full pinyin.
    static TypedPhrases everyday() {
        return read("everyday.tsv");
    }

    /// Twelve common legal words by their initials.
    static TypedPhrases initials() {
        return read("initials.tsv");
    }

    private static TypedPhrases read(String list) {
        try (InputStream in = Objects.requireNonNull(TypedPhrases.class.getResourceAsStream(list), list)) {
            return new TypedPhrases(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(row -> new Phrase(row[0], row[1]))
                    .toList());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /// How many phrases stand among the first candidates, complete and for all that was typed.
    long foundAmong(int first, PinyinEngine engine) {
        return phrases.stream()
                .filter(phrase -> engine.candidates(phrase.typed(), first)
                        .contains(new Candidate(phrase.hanzi(), phrase.typed().length())))
                .count();
    }
}
