package org.mingfa.law.sound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The syllables of each hanzi without tones, the most usual first, and of phrases: HanLP's dictionary.
///
/// Needed when a pack is built; the pack carries what it needs of it.
public final class Readings {
    private static final String DICTIONARY = "/data/dictionary/pinyin/pinyin.txt";

    private final Map<String, List<String>> readings;

    private Readings(Map<String, List<String>> readings) {
        this.readings = readings;
    }

    public static Readings load() throws IOException {
        Map<String, List<String>> readings = new HashMap<>();
        try (InputStream in = Readings.class.getResourceAsStream(DICTIONARY)) {
            if (in == null) {
                throw new IOException("not on the class path: " + DICTIONARY);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split("="))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> readings.put(parts[0], syllables(parts[1])));
        }
        return new Readings(readings);
    }

    private static List<String> syllables(String toned) {
        Set<String> plain = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        for (String syllable : toned.split(",")) {
            all.add(syllable.replaceAll("\\d", "").replace("ü", "v"));
        }
        plain.addAll(all);
        return all.size() == plain.size() ? List.copyOf(plain) : List.copyOf(all);
    }

    /// The readings of one hanzi; empty for what is none.
    public List<String> of(String hanzi) {
        return readings.getOrDefault(hanzi, List.of()).stream().distinct().toList();
    }

    /// One reading for each hanzi of a phrase; hanzi without a reading stand for themselves.
    public List<String> ofPhrase(String phrase) {
        List<String> known = readings.get(phrase);
        if (phrase.length() > 1 && known != null && known.size() == phrase.length()) {
            return known;
        }
        return phrase.codePoints()
                .mapToObj(Character::toString)
                .map(hanzi -> of(hanzi).isEmpty() ? hanzi : of(hanzi).getFirst())
                .toList();
    }
}
