package org.mingfa.kiosk.input.pinyin.build;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Words of ordinary Chinese: jieba's list and HanLP's, and HanLP's pairs of words.
final class GeneralText {
    static final String JIEBA = "/dict.txt";

    /// Words that jieba's authors added without counting them carry this number; most of them nobody says.
    private static final int NOT_COUNTED = 3;

    private final Hanzi hanzi;

    GeneralText(Hanzi hanzi) {
        this.hanzi = hanzi;
    }

    /// jieba's words. Those without a count are left out unless HanLP knows them.
    WordCounts jieba() throws IOException {
        WordCounts counts = new WordCounts();
        for (String line : Lines.of(JIEBA)) {
            String[] row = line.split(" ");
            int times = Integer.parseInt(row[1]);
            if (hanzi.isWord(row[0]) && (times > NOT_COUNTED || CoreDictionary.getWordID(row[0]) >= 0)) {
                counts.add(row[0], times);
            }
        }
        return counts;
    }

    /// HanLP's words and pairs, as far as jieba has the words.
    WordCounts hanLp() throws IOException {
        WordCounts counts = new WordCounts();
        Map<Integer, String> words = new HashMap<>();
        for (String line : Lines.of(JIEBA)) {
            String word = line.substring(0, line.indexOf(' '));
            int id = CoreDictionary.getWordID(word);
            if (id >= 0 && hanzi.isWord(word)) {
                words.put(id, word);
            }
        }
        words.values().forEach(word -> counts.add(word, CoreDictionary.getTermFrequency(word)));
        addPairs(words, counts);
        return counts;
    }

    private static void addPairs(Map<Integer, String> words, WordCounts counts) throws IOException {
        String file = "/" + HanLP.Config.BiGramDictionaryPath + ".table.bin";
        try (InputStream in = Objects.requireNonNull(GeneralText.class.getResourceAsStream(file), file);
                ObjectInputStream arrays = new ObjectInputStream(in)) {
            int[] starts = (int[]) arrays.readObject();
            int[] pairs = (int[]) arrays.readObject();
            words.forEach((id, before) -> {
                for (int i = starts[id]; i < starts[id + 1]; i++) {
                    String word = words.get(pairs[2 * i]);
                    if (word != null) {
                        counts.addPair(before, word, pairs[2 * i + 1]);
                    }
                }
            });
        } catch (ClassNotFoundException impossible) {
            throw new IOException(impossible);
        }
    }
}
