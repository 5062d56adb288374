package org.mingfa.kiosk.input.pinyin.build;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a word costs, and what it costs less after another: ordinary Chinese and the words of the terminal mixed.
final class LanguageModel {
    /// How far each kind of text is believed.
    private static final double JIEBA = 0.5;

    private static final double HANLP = 0.2;
    private static final double PHRASES = 0.1;
    private static final double SENTENCES = 0.2;

    /// One pair seen in our sentences counts like so many in ordinary Chinese.
    private static final double OUR_PAIRS = 10;

    /// A pair must have been seen so often.
    private static final double FEWEST = 2;

    /// Words seen seldom tell little about what follows them.
    private static final double DOUBT = 150;

    /// The share of hanzi that occur in no text.
    private static final double RAREST = 1e-9;

    private static final double LEAST_GAIN = 0.3;
    private static final int LONGEST_IN_SENTENCE = 4;

    private final WordCounts jieba;
    private final WordCounts hanLp;
    private final WordCounts phrases;
    private final WordCounts sentences = new WordCounts();

    LanguageModel(GeneralText general, OurText ours) throws IOException {
        this.jieba = general.jieba();
        this.hanLp = general.hanLp();
        this.phrases = ours.phrases();
        count(ours);
    }

    private void count(OurText ours) throws IOException {
        Segmenter segmenter = new Segmenter(this::share);
        for (String sentence : ours.sentences()) {
            String before = "";
            for (String word : segmenter.words(sentence, LONGEST_IN_SENTENCE)) {
                sentences.add(word, 1);
                if (!before.isEmpty()) {
                    sentences.addPair(before, word, 1);
                }
                before = word;
            }
        }
    }

    /// All words in a lasting order, without hanzi that occur in no text.
    Set<String> words() {
        Set<String> words = new TreeSet<>();
        jieba.words().forEach(words::add);
        phrases.words().forEach(words::add);
        return words;
    }

    private double share(String word) {
        return JIEBA * jieba.share(word)
                + HANLP * hanLp.share(word)
                + PHRASES * phrases.share(word)
                + SENTENCES * sentences.share(word);
    }

    double cost(String word) {
        return -Math.log(Math.max(share(word), RAREST));
    }

    /// The gains of the words that follow a word often.
    Map<String, Double> gains(String before) {
        Map<String, Double> gains = new TreeMap<>();
        double seen = hanLp.of(before) + OUR_PAIRS * sentences.of(before);
        double trust = seen / (seen + DOUBT);
        for (WordCounts counts : new WordCounts[] {hanLp, sentences}) {
            for (String word : counts.followers(before)) {
                double pair = hanLp.ofPair(before, word) + OUR_PAIRS * sentences.ofPair(before, word);
                double share = share(word);
                double gain = Math.log((trust * pair / seen + (1 - trust) * share) / share);
                if (pair >= FEWEST && share > 0 && gain >= LEAST_GAIN) {
                    gains.put(word, gain);
                }
            }
        }
        return gains;
    }
}
