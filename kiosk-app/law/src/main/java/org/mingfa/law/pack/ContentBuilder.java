package org.mingfa.law.pack;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingfa.law.Article;
import org.mingfa.law.Statute;
import org.mingfa.law.card.StarterCard;
import org.mingfa.law.importer.ImportedLaw;
import org.mingfa.law.importer.VersionStatus;
import org.mingfa.law.search.Kind;
import org.mingfa.law.search.Lexicon;
import org.mingfa.law.search.Question;
import org.mingfa.law.search.WordIndex;
import org.mingfa.law.sound.Readings;
import org.mingfa.law.sound.SoundCounts;

/// Writes the folder of a law pack, all but the vectors: the store, and the word indexes of articles and questions.
final class ContentBuilder {
    private static final int CARD_WEIGHT = 20;
    private static final int TERM_WEIGHT = 30;
    private static final double TITLE_WEIGHT = 0.5;
    private static final int LONGEST_PHRASE = 12;

    private final PackContent content;
    private final List<ImportedLaw> laws;
    private final List<StarterCard> cards;
    private final List<Question> questions;

    ContentBuilder(PackContent content, List<ImportedLaw> laws, List<StarterCard> cards, List<Question> questions) {
        this.content = content;
        this.laws = laws;
        this.cards = cards;
        this.questions = questions;
    }

    void write() throws IOException {
        Files.createDirectories(content.folder());
        writeStore();
        writeArticleIndex();
        writeQuestionIndex();
    }

    private void writeStore() throws IOException {
        try (LawStoreWriter store = new LawStoreWriter(content.store())) {
            for (ImportedLaw law : laws) {
                store.add(law, VersionStatus.lineage(law.statute()));
            }
            for (StarterCard card : cards) {
                store.add(card);
            }
            for (Question question : questions) {
                store.add(question);
            }
            writeAnswered(store);
            writeSounds(store);
            store.commit();
        } catch (SQLException cause) {
            throw new IOException("the pack's database could not be written: " + cause.getMessage(), cause);
        }
    }

    private void writeAnswered(LawStoreWriter store) {
        Map<String, Integer> answered = new TreeMap<>();
        questions.stream()
                .filter(question -> !question.ofCard())
                .flatMap(question ->
                        question.articles().stream().map(id -> id.shortTitle()).distinct())
                .forEach(title -> answered.merge(title, 1, Integer::sum));
        answered.forEach(store::addAnswered);
    }

    private void writeSounds(LawStoreWriter store) throws IOException {
        Readings readings = Readings.load();
        SoundCounts counts = new SoundCounts();
        laws.stream().flatMap(law -> law.articles().stream()).forEach(article -> counts.add(article.text(), 1));
        laws.forEach(law -> counts.add(law.statute().shortTitle(), TERM_WEIGHT));
        cards.forEach(card -> texts(card).forEach(text -> counts.add(text, CARD_WEIGHT)));
        Lexicon lexicon = Lexicon.load();
        Map<String, Double> terms = lexicon.terms();
        lexicon.aliases().keySet().forEach(name -> counts.add(name, TERM_WEIGHT));
        lexicon.synonyms().keySet().forEach(word -> counts.add(word, TERM_WEIGHT));
        terms.keySet().forEach(term -> counts.add(term, TERM_WEIGHT));
        Set<String> typed = new TreeSet<>(ordinaryHanzi());
        counts.hanzi().forEach(typed::add);
        typed.forEach(hanzi -> {
            List<String> syllables = readings.of(hanzi);
            if (!syllables.isEmpty()) {
                store.addReading(hanzi, String.join(" ", syllables));
            }
        });
        counts.forEachPair(store::addPair);
        terms.forEach((term, weight) -> store.addPhrase(initials(readings, term), term, weight));
        laws.stream()
                .map(law -> law.statute().shortTitle())
                .filter(title -> title.length() <= LONGEST_PHRASE)
                .distinct()
                .forEach(title -> store.addPhrase(initials(readings, title), title, TITLE_WEIGHT));
    }

    /// The hanzi of the standard GB 2312, which people may type by mistake though no law holds them.
    private static List<String> ordinaryHanzi() {
        CharsetEncoder standard = Charset.forName("GB2312").newEncoder();
        return IntStream.rangeClosed('\u4E00', '\u9FFF')
                .filter(hanzi -> standard.canEncode((char) hanzi))
                .mapToObj(Character::toString)
                .toList();
    }

    private static Stream<String> texts(StarterCard card) {
        return Stream.concat(Stream.of(card.title(), card.answer()), card.wordings().stream());
    }

    private static String initials(Readings readings, String phrase) {
        StringBuilder initials = new StringBuilder();
        readings.ofPhrase(phrase).forEach(sound -> initials.append(sound.charAt(0)));
        return initials.toString();
    }

    private void writeArticleIndex() throws IOException {
        try (WordIndex.Writer index = new WordIndex.Writer(content.articleIndex())) {
            for (ImportedLaw law : laws) {
                Set<String> kinds = Kind.of(law.statute());
                for (Article article : law.articles()) {
                    index.add(indexed(law.statute(), article), kinds);
                }
            }
        }
    }

    private static String indexed(Statute statute, Article article) {
        return statute.shortTitle() + " " + String.join(" ", article.chapter()) + "\n" + article.text();
    }

    private void writeQuestionIndex() throws IOException {
        try (WordIndex.Writer index = new WordIndex.Writer(content.questionIndex())) {
            for (Question question : questions) {
                index.add(question.words(), Set.of());
            }
        }
    }

    List<String> articleTexts() {
        return laws.stream()
                .flatMap(law -> law.articles().stream())
                .map(Article::text)
                .toList();
    }

    List<String> questionTexts() {
        return questions.stream().map(Question::words).toList();
    }
}
