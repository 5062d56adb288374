package org.mingfa.kiosk.input.pinyin.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingfa.law.card.StarterCard;
import org.mingfa.law.card.StarterCards;

/// What people say and read at a legal terminal: the project's word lists and everyday questions.
final class OurText {
    private static final String LEXICON = "/org/mingfa/law/lexicon/";
    private static final String LAY = "/org/mingfa/kiosk/input/pinyin/lay.txt";

    /// Whole sentences are no words: who types one has mostly another in mind.
    private static final int LONGEST_PHRASE = 8;

    private static final List<String> LISTS = List.of("terms.tsv", "synonyms.tsv", "aliases.tsv", "everyday-laws.tsv");

    private final Hanzi hanzi;

    OurText(Hanzi hanzi) {
        this.hanzi = hanzi;
    }

    /// Legal terms and lay phrases, each as often as it is asked.
    WordCounts phrases() throws IOException {
        WordCounts counts = new WordCounts();
        for (String line : Lines.of(LEXICON + "terms.tsv")) {
            String[] row = line.split("\t");
            int weight = Integer.parseInt(row[1]);
            add(row[0], weight * weight, counts);
        }
        for (String line : Lines.of(LEXICON + "synonyms.tsv")) {
            Arrays.stream(line.split("[\t ]")).forEach(word -> add(word, 1, counts));
        }
        Lines.of(LEXICON + "aliases.tsv").forEach(line -> add(line.split("\t")[0], 1, counts));
        Lines.of(LAY).forEach(line -> add(line, 20, counts));
        wordings().forEach(wording -> add(wording, 4, counts));
        return counts;
    }

    private void add(String phrase, int times, WordCounts counts) {
        if (hanzi.isWord(phrase) && phrase.length() <= LONGEST_PHRASE) {
            counts.add(phrase, times);
        }
    }

    private static Stream<String> wordings() {
        return StarterCards.load().stream()
                .flatMap(card -> Stream.concat(Stream.of(card.title()), card.wordings().stream()));
    }

    /// Sentences to learn from which words follow each other.
    List<String> sentences() throws IOException {
        Stream<String> cards = StarterCards.load().stream().flatMap(OurText::texts);
        Stream<String> words =
                Stream.of("terms.tsv", "synonyms.tsv", "everyday-laws.tsv").flatMap(list -> lines(LEXICON + list));
        return Stream.of(cards, words, lines(LAY))
                .flatMap(all -> all)
                .flatMap(text -> hanzi.runs(text).stream())
                .toList();
    }

    private static Stream<String> lines(String resource) {
        try {
            return Lines.of(resource).stream();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Stream<String> texts(StarterCard card) {
        return Stream.concat(Stream.of(card.title(), card.answer(), card.next()), card.wordings().stream());
    }

    /// All that this reads of other parts of the project, to see whether it has changed.
    static String everything() {
        return LISTS.stream().flatMap(list -> lines(LEXICON + list)).toList().toString() + StarterCards.load();
    }
}
