package org.mingfa.kiosk.input.pinyin.build;

import java.io.IOException;
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
        for (String list : List.of("synonyms.tsv", "aliases.tsv")) {
            Lines.of(LEXICON + list).forEach(line -> add(line.split("\t")[0], 1, counts));
        }
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
        Stream<String> words = Stream.of("terms.tsv", "synonyms.tsv").flatMap(list -> column(LEXICON + list).stream());
        return Stream.of(cards, words, column(LAY).stream())
                .flatMap(all -> all)
                .flatMap(text -> hanzi.runs(text).stream())
                .toList();
    }

    private static List<String> column(String resource) {
        try {
            return Lines.of(resource).stream().map(line -> line.split("\t")[0]).toList();
        } catch (IOException damaged) {
            throw new java.io.UncheckedIOException(damaged);
        }
    }

    private static Stream<String> texts(StarterCard card) {
        return Stream.concat(Stream.of(card.title(), card.answer(), card.next()), card.wordings().stream());
    }
}
