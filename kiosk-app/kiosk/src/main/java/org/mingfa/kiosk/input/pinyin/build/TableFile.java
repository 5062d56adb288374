package org.mingfa.kiosk.input.pinyin.build;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingfa.kiosk.input.pinyin.PinyinTable;
import org.mingfa.kiosk.input.pinyin.Syllables;

/// Writes the table that `PinyinTable` reads.
final class TableFile {
    private final Syllables syllables;
    private final List<SoundedWord> words;
    private final Map<String, List<Integer>> numbers = new HashMap<>();

    TableFile(Syllables syllables, List<SoundedWord> words) {
        this.syllables = syllables;
        this.words = words.stream()
                .sorted(Comparator.comparingLong(SoundedWord::initials)
                        .thenComparingInt(word -> step(word.cost()))
                        .thenComparing(SoundedWord::hanzi))
                .toList();
        for (int i = 0; i < this.words.size(); i++) {
            numbers.computeIfAbsent(this.words.get(i).hanzi(), key -> new ArrayList<>())
                    .add(i);
        }
    }

    private static int step(double value) {
        return (int) Math.clamp(Math.round(value * PinyinTable.STEPS), 0, 255);
    }

    void write(LanguageModel model, DataOutputStream out) throws IOException {
        writeSyllables(out);
        writeWords(out);
        writeRuns(out);
        writePairs(model, out);
    }

    private void writeSyllables(DataOutputStream out) throws IOException {
        out.writeInt(syllables.count());
        for (int i = 0; i < syllables.count(); i++) {
            out.writeUTF(syllables.name(i));
        }
    }

    private void writeWords(DataOutputStream out) throws IOException {
        int[] ofLength = new int[PinyinTable.LONGEST_WORD + 1];
        words.forEach(word -> ofLength[word.sounds().length]++);
        for (int count : ofLength) {
            out.writeInt(count);
        }
        for (SoundedWord word : words) {
            out.writeChars(word.hanzi());
        }
        for (SoundedWord word : words) {
            for (int sound : word.sounds()) {
                out.writeShort(sound);
            }
        }
        for (SoundedWord word : words) {
            out.writeByte(step(word.cost()));
        }
    }

    private void writeRuns(DataOutputStream out) throws IOException {
        Map<Long, Integer> runs = new TreeMap<>();
        words.forEach(word -> runs.merge(word.initials(), 1, Integer::sum));
        out.writeInt(runs.size());
        for (long initials : runs.keySet()) {
            out.writeLong(initials);
        }
        for (int count : runs.values()) {
            out.writeInt(count);
        }
    }

    private void writePairs(LanguageModel model, DataOutputStream out) throws IOException {
        List<Map<Integer, Integer>> all =
                words.stream().map(word -> gains(model, word.hanzi())).toList();
        for (Map<Integer, Integer> gains : all) {
            out.writeInt(gains.size());
        }
        for (Map<Integer, Integer> gains : all) {
            for (int follower : gains.keySet()) {
                out.writeInt(follower);
            }
        }
        for (Map<Integer, Integer> gains : all) {
            for (int gain : gains.values()) {
                out.writeByte(gain);
            }
        }
    }

    private Map<Integer, Integer> gains(LanguageModel model, String before) {
        Map<Integer, Integer> gains = new TreeMap<>();
        model.gains(before)
                .forEach((word, gain) ->
                        numbers.getOrDefault(word, List.of()).forEach(number -> gains.put(number, step(gain))));
        return gains;
    }
}
