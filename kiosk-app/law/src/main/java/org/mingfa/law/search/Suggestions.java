package org.mingfa.law.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingfa.law.Article;
import org.mingfa.law.LawNames;
import org.mingfa.law.LawStore;
import org.mingfa.law.Statute;
import org.mingfa.law.card.CardStore;
import org.mingfa.law.sound.SoundModel;

/// What a citizen may mean while she is still typing: situations, laws, and the article that she names, by
/// hanzi, pinyin or initials.
public final class Suggestions {
    private static final int SHORTEST_SOUND = 2;
    private static final int LONGEST = 40;

    private final LawStore store;
    private final LawNames names;
    private final List<Entry> entries;

    /// One thing to suggest.
    public sealed interface Suggestion {
        /// A situation with a card of its own.
        record Situation(CardStore.Card card) implements Suggestion {}

        record Law(Statute statute) implements Suggestion {}

        record NamedArticle(Statute statute, Article article) implements Suggestion {}
    }

    /// @param weight how likely people want it, among equals
    private record Entry(Suggestion suggestion, String words, String pinyin, String initials, double weight) {}

    private record Rated(Suggestion suggestion, double rate) {}

    Suggestions(
            LawStore store,
            LawNames names,
            Collection<CardStore.Card> cards,
            List<Question> questions,
            Map<String, Double> everyday,
            SoundModel sounds) {
        this.store = store;
        this.names = names;
        this.entries = new ArrayList<>();
        Map<String, CardStore.Card> byId = new LinkedHashMap<>();
        cards.forEach(card -> byId.put(card.id(), card));
        byId.values().forEach(card -> add(new Suggestion.Situation(card), card.title(), 1.5, sounds));
        for (Question question : questions) {
            CardStore.Card card = byId.get(question.card());
            if (card != null) {
                add(new Suggestion.Situation(card), question.words(), 1.2, sounds);
            }
        }
        for (Statute statute : store.listStatutes()) {
            if (statute.searchable() && !statute.amendment()) {
                double weight = everyday.getOrDefault(statute.shortTitle(), 0.0);
                add(new Suggestion.Law(statute), statute.shortTitle(), weight, sounds);
            }
        }
    }

    private void add(Suggestion suggestion, String words, double weight, SoundModel sounds) {
        StringBuilder pinyin = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        words.codePoints().forEach(hanzi -> {
            sounds.syllable(Character.toString(hanzi)).ifPresent(syllable -> {
                pinyin.append(syllable);
                initials.append(syllable.charAt(0));
            });
        });
        entries.add(new Entry(suggestion, QueryText.plain(words), pinyin.toString(), initials.toString(), weight));
    }

    /// The likeliest first, no situation or law twice.
    public List<Suggestion> of(String typed, int most) {
        String words = QueryText.plain(typed.substring(0, Math.min(typed.length(), LONGEST)));
        List<Suggestion> found = new ArrayList<>(named(words));
        if (!words.isEmpty()) {
            entries.stream()
                    .map(entry -> new Rated(entry.suggestion(), rate(entry, words)))
                    .filter(rated -> rated.rate() > 0)
                    .sorted(Comparator.comparingDouble(rated -> -rated.rate()))
                    .map(Rated::suggestion)
                    .filter(suggestion -> !found.contains(suggestion))
                    .distinct()
                    .limit(most)
                    .forEach(found::add);
        }
        return found.stream().limit(most).toList();
    }

    private List<Suggestion> named(String words) {
        return AskedCitation.find(words, names).stream()
                .flatMap(asked -> asked.number().flatMap(number -> article(asked.shortTitle(), number)).stream())
                .toList();
    }

    private Optional<Suggestion> article(String shortTitle, String number) {
        return store.findCurrent(shortTitle)
                .flatMap(statute -> store.listRows(statute.key(), number).stream()
                        .findFirst()
                        .flatMap(row -> Optional.ofNullable(
                                store.articlesAt(List.of(row)).get(row)))
                        .map(article -> new Suggestion.NamedArticle(statute, article)));
    }

    private static double rate(Entry entry, String words) {
        if (entry.words().startsWith(words)) {
            return 6 + entry.weight();
        }
        if (entry.words().contains(words)) {
            return 4 + entry.weight();
        }
        String letters = words.replaceAll("[\\s']", "").toLowerCase(Locale.ROOT);
        if (letters.length() < SHORTEST_SOUND || !letters.matches("[a-z]+")) {
            return 0;
        }
        return entry.pinyin().startsWith(letters) || entry.initials().startsWith(letters)
                ? 3 + entry.weight()
                : entry.pinyin().contains(letters) && letters.length() > 3 ? 1 + entry.weight() : 0;
    }
}
