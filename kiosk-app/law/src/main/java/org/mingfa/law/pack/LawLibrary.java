package org.mingfa.law.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.CitationFinder;
import org.mingfa.law.LawNames;
import org.mingfa.law.LawStore;
import org.mingfa.law.card.CardStore;
import org.mingfa.law.meaning.Embedder;
import org.mingfa.law.search.LawSearch;
import org.mingfa.law.search.Lexicon;
import org.mingfa.law.search.SearchParts;
import org.mingfa.runtime.database.Database;

/// A law pack, opened: its laws, its cards, and the search over both.
public final class LawLibrary implements AutoCloseable {
    private final Jdbi jdbi;
    private final LawStore laws;
    private final CardStore cards;
    private final CitationFinder citations;
    private final LawSearch search;
    private final SearchParts parts;
    private final boolean understandsMeaning;

    private LawLibrary(
            Jdbi jdbi,
            LawStore laws,
            CardStore cards,
            CitationFinder citations,
            LawSearch search,
            SearchParts parts,
            boolean meaning) {
        this.jdbi = jdbi;
        this.laws = laws;
        this.cards = cards;
        this.citations = citations;
        this.search = search;
        this.parts = parts;
        this.understandsMeaning = meaning;
    }

    /// Opens the unpacked and verified content of a pack.
    ///
    /// @param embedder absent where this machine cannot embed; search then goes by words alone
    public static LawLibrary open(PackContent content, @Nullable Embedder embedder) throws IOException {
        Jdbi jdbi = Database.openReadOnly(content.store());
        LawStore laws = new LawStore(jdbi);
        CardStore cards = new CardStore(jdbi);
        Lexicon lexicon = Lexicon.load();
        Map<String, String> aliases = new HashMap<>();
        lexicon.aliases().forEach((name, alias) -> aliases.put(name, alias.shortTitle()));
        LawNames names = new LawNames(laws.listStatutes(), aliases);
        SearchParts parts = SearchParts.open(
                content.articleIndex(),
                content.questionIndex(),
                existing(content.articleVectors()).orElse(null),
                existing(content.questionVectors()).orElse(null));
        LawSearch search = LawSearch.over(jdbi, laws, cards, names, lexicon, parts, embedder);
        boolean meaning = embedder != null && parts.articleVectors() != null;
        return new LawLibrary(jdbi, laws, cards, new CitationFinder(names), search, parts, meaning);
    }

    private static Optional<Path> existing(Path file) {
        return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    public LawStore laws() {
        return laws;
    }

    public CardStore cards() {
        return cards;
    }

    public CitationFinder citations() {
        return citations;
    }

    public LawSearch search() {
        return search;
    }

    /// Whether search knows what words mean, or goes by words alone.
    public boolean understandsMeaning() {
        return understandsMeaning;
    }

    @Override
    public void close() {
        parts.close();
        Database.closeReadOnly(jdbi);
    }
}
