package org.mingfa.kiosk.input.pinyin.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// How words sound: HanLP's dictionary of readings, corrected by a list of ours.
final class WordReadings {
    /// @param syllables one a hanzi, without tones
    /// @param unusual 0 for the usual reading, 1 for the next ...
    record Reading(List<String> syllables, int unusual) {}

    private static final int LONGEST_KNOWN = 6;

    private final Map<String, List<String>> hanzi = new HashMap<>();
    private final Map<String, List<String>> phrases = new HashMap<>();

    /// @param resources lists of lines such as `重=zhong4,chong2` and `重创=zhong4,chuang1`, later ones preferred
    static WordReadings load(String... resources) throws IOException {
        WordReadings readings = new WordReadings();
        for (String resource : resources) {
            Lines.of(resource).forEach(readings::add);
        }
        return readings;
    }

    private void add(String line) {
        int sign = line.indexOf('=');
        String word = line.substring(0, sign);
        List<String> sounds = Arrays.stream(line.substring(sign + 1).split(","))
                .map(sound -> sound.replaceAll("\\d", "").replace("ü", "v"))
                .toList();
        if (word.length() == 1) {
            hanzi.put(word, sounds.stream().distinct().toList());
        } else if (sounds.size() == word.length()) {
            phrases.put(word, sounds);
        }
    }

    /// The syllables of some hanzi.
    List<String> syllables(Predicate<String> wanted) {
        return hanzi.entrySet().stream()
                .filter(reading -> wanted.test(reading.getKey()))
                .flatMap(reading -> reading.getValue().stream())
                .distinct()
                .toList();
    }

    /// All hanzi that have a reading.
    Set<String> hanzi() {
        return hanzi.keySet();
    }

    /// The readings of a word, the usual one first. A word that no list names is read by its longest known parts, and
    /// may also be read with another sound of one hanzi.
    List<Reading> of(String word) {
        List<String> usual = new ArrayList<>();
        List<Integer> doubtful = new ArrayList<>();
        for (int at = 0; at < word.length(); ) {
            String part = longestKnown(word, at);
            if (part.length() == 1) {
                doubtful.add(at);
                usual.add(hanzi.getOrDefault(part, List.of("?")).getFirst());
            } else {
                usual.addAll(phrases.getOrDefault(part, List.of()));
            }
            at += part.length();
        }
        List<Reading> all = new ArrayList<>();
        all.add(new Reading(usual, 0));
        doubtful.forEach(at -> addOthers(word, usual, at, all));
        return all;
    }

    private void addOthers(String word, List<String> usual, int at, List<Reading> all) {
        List<String> sounds = hanzi.getOrDefault(word.substring(at, at + 1), List.of());
        for (int i = 1; i < sounds.size(); i++) {
            List<String> other = new ArrayList<>(usual);
            Collections.fill(other.subList(at, at + 1), sounds.get(i));
            all.add(new Reading(other, i));
        }
    }

    private String longestKnown(String word, int from) {
        for (int end = Math.min(word.length(), from + LONGEST_KNOWN); end > from + 1; end--) {
            if (phrases.containsKey(word.substring(from, end))) {
                return word.substring(from, end);
            }
        }
        return word.substring(from, from + 1);
    }
}
