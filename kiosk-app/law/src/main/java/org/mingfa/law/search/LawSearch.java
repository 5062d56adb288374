package org.mingfa.law.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.Article;
import org.mingfa.law.LawNames;
import org.mingfa.law.LawStore;
import org.mingfa.law.Statute;
import org.mingfa.law.card.CardStore;
import org.mingfa.law.meaning.Embedder;
import org.mingfa.law.sound.SoundModel;

/// Finds the articles that answer a citizen's words.
///
/// A named article comes first. Then each row's score is the sum of what speaks for it: shared words (BM25),
/// nearness of meaning, how everyday its law is, and the votes of known questions like hers. Safe for use by
/// several threads.
public final class LawSearch {
    private static final int MOST_TOKENS = 160;
    private static final float AMENDMENT = 0.4f;
    private static final float CITED = 10;
    private static final float NAMED_LAW = 0.4f;
    private static final float CARD_LIKE = 0.6f;
    private static final float CARD_LIKE_BY_WORDS = 0.4f;
    private static final int CARDS_SHOWN = 2;

    private final LawStore store;
    private final LawRows rows;
    private final LawNames names;
    private final Lexicon lexicon;
    private final SoundModel sounds;
    private final WordIndex words;
    private final Meaning meaning;
    private final QuestionBank bank;
    private final Map<String, CardStore.Card> cards;
    private final Tuning tuning;
    private final LawAnalyzer analyzer = new LawAnalyzer();
    private @Nullable Suggestions suggestions;

    LawSearch(
            LawStore store,
            LawRows rows,
            LawNames names,
            Lexicon lexicon,
            SoundModel sounds,
            WordIndex words,
            Meaning meaning,
            QuestionBank bank,
            Map<String, CardStore.Card> cards,
            Tuning tuning) {
        this.store = store;
        this.rows = rows;
        this.names = names;
        this.lexicon = lexicon;
        this.sounds = sounds;
        this.words = words;
        this.meaning = meaning;
        this.bank = bank;
        this.cards = cards;
        this.tuning = tuning;
    }

    /// The search over an opened pack.
    ///
    /// @param embedder absent where this machine cannot embed
    public static LawSearch over(
            Jdbi jdbi,
            LawStore laws,
            CardStore cards,
            LawNames names,
            Lexicon lexicon,
            SearchParts parts,
            @Nullable Embedder embedder) {
        SearchStore more = new SearchStore(jdbi);
        Map<String, Integer> answered = more.answered();
        Map<String, CardStore.Card> byId = new HashMap<>();
        cards.listCards().forEach(card -> byId.put(card.id(), card));
        return new LawSearch(
                laws,
                new LawRows(laws.listFirstRows(), lexicon.everyday(), answered),
                names,
                lexicon,
                more.sounds(),
                parts.articleWords(),
                new Meaning(embedder, parts.articleVectors()),
                new QuestionBank(
                        more.listQuestions(), more.answerRows(), parts.questionWords(), parts.questionVectors()),
                byId,
                answered.isEmpty() ? Tuning.PLAIN : Tuning.LEARNED);
    }

    /// What a citizen may mean while she is still typing, the likeliest first.
    public List<Suggestions.Suggestion> suggest(String typed, int most) {
        return suggestions().of(typed, most);
    }

    /// Made when somebody first types: a terminal that has just been switched on has better things to do.
    private synchronized Suggestions suggestions() {
        Suggestions made = suggestions == null
                ? new Suggestions(store, names, cards.values(), bank.questions(), lexicon.everyday(), sounds)
                : suggestions;
        suggestions = made;
        return made;
    }

    public LawAnswer search(LawQuery query) {
        QueryText asked = QueryText.of(query.words(), lexicon);
        if (asked.isBlank()) {
            return LawAnswer.NOTHING;
        }
        Optional<String> understood = sounds.ofLatin(asked.plain()).or(() -> sounds.corrected(asked.plain()));
        QueryText text = understood.map(words -> QueryText.of(words, lexicon)).orElse(asked);
        Set<Integer> cited = new LinkedHashSet<>();
        Set<String> namedLaws = new LinkedHashSet<>();
        cite(text, query, cited, namedLaws);
        Map<String, Float> tokens = text.weights(analyzer, tuning.added(), MOST_TOKENS);
        Optional<float[]> vector = meaning.of(text.plain());
        List<QuestionBank.Near> near = bank.nearest(tokens, vector, query.without());
        Candidates found = propose(query, tokens, vector);
        Votes votes = Votes.of(near, tuning, rows, row -> wants(query, row));
        votes.rows().forEach(row -> found.add(row, 0));
        Candidates ranked = rank(found, votes, bank.lawsOf(query.without(), rows), cited, namedLaws);
        return answer(understood, ranked.best(query.top()), cited, votes.rows(), text, near, vector.isPresent());
    }

    private void cite(QueryText text, LawQuery query, Set<Integer> cited, Set<String> namedLaws) {
        for (AskedCitation citation : AskedCitation.find(text.plain(), names)) {
            Optional<Statute> law = store.findCurrent(citation.shortTitle());
            law.ifPresent(statute -> namedLaws.add(statute.shortTitle()));
            if (law.isPresent() && citation.number().isPresent()) {
                cited.addAll(store.listRows(law.get().key(), citation.number().get()));
            }
        }
    }

    private Candidates propose(LawQuery query, Map<String, Float> tokens, Optional<float[]> vector) {
        Candidates candidates = new Candidates(words.count());
        WordIndex.Ranked byWords = words.search(tokens, kinds(query), tuning.depth());
        float best = byWords.count() == 0 ? 1 : byWords.scores()[0];
        float share = vector.isPresent() ? tuning.words() : 1;
        for (int i = 0; i < byWords.count(); i++) {
            candidates.add(byWords.rows()[i], share * byWords.scores()[i] / best);
        }
        vector.ifPresent(wanted -> meaning.blend(candidates, wanted, tuning, row -> wants(query, row)));
        return candidates;
    }

    private static List<Set<String>> kinds(LawQuery query) {
        List<Set<String>> kinds = new ArrayList<>();
        if (!query.past()) {
            kinds.add(Set.of(Kind.SEARCHABLE));
        }
        if (!query.levels().isEmpty()) {
            Set<String> levels = new LinkedHashSet<>();
            query.levels().forEach(level -> levels.add(Kind.of(level)));
            kinds.add(levels);
        }
        query.region().ifPresent(region -> kinds.add(Set.of(Kind.national(), Kind.ofRegion(region))));
        return kinds;
    }

    private boolean wants(LawQuery query, int row) {
        Statute law = rows.law(rows.lawOf(row));
        boolean level = query.levels().isEmpty() || query.levels().contains(law.level());
        boolean region = query.region().isEmpty()
                || law.region().isEmpty()
                || law.region().equals(query.region());
        return (query.past() || law.searchable()) && level && region;
    }

    private Candidates rank(
            Candidates found, Votes votes, Set<Integer> uncounted, Set<Integer> cited, Set<String> namedLaws) {
        Candidates ranked = new Candidates(words.count());
        for (int row : found.rows()) {
            int law = rows.lawOf(row);
            float score = found.score(row)
                    + tuning.everyday() * rows.everyday(law)
                    + tuning.answered() * rows.answered(law, uncounted.contains(law) ? 1 : 0)
                    + tuning.bank() * votes.forRow(row)
                    + tuning.bankLaws() * votes.forLaw(law)
                    + (namedLaws.contains(rows.law(law).shortTitle()) ? NAMED_LAW : 0);
            ranked.add(row, rows.law(law).amendment() ? AMENDMENT * score : score);
        }
        float first = CITED;
        for (int row : cited) {
            ranked.add(row, first);
            first -= 0.01f;
        }
        return ranked;
    }

    private LawAnswer answer(
            Optional<String> understood,
            List<Candidates.Scored> best,
            Set<Integer> cited,
            Set<Integer> voted,
            QueryText text,
            List<QuestionBank.Near> near,
            boolean byMeaning) {
        Map<Integer, Article> articles =
                store.articlesAt(best.stream().map(Candidates.Scored::row).toList());
        List<Hit> hits = new ArrayList<>();
        for (Candidates.Scored each : best) {
            Article article = articles.get(each.row());
            if (article == null) {
                continue;
            }
            Hit.Reason reason = cited.contains(each.row())
                    ? Hit.Reason.CITED
                    : voted.contains(each.row()) ? Hit.Reason.KNOWN_QUESTION : Hit.Reason.FOUND;
            hits.add(new Hit(
                    article,
                    rows.law(rows.lawOf(each.row())),
                    each.score(),
                    reason,
                    MatchedWords.in(article.text(), text.content(), text.added())));
        }
        return new LawAnswer(understood, hits, nearCards(near, byMeaning));
    }

    private List<CardStore.Card> nearCards(List<QuestionBank.Near> near, boolean byMeaning) {
        float enough = byMeaning ? CARD_LIKE : CARD_LIKE_BY_WORDS;
        return near.stream()
                .filter(each -> each.question().ofCard() && each.likeness() > enough)
                .map(each -> each.question().card())
                .distinct()
                .limit(CARDS_SHOWN)
                .map(cards::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
