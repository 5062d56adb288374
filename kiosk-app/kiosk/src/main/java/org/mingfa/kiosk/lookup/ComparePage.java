package org.mingfa.kiosk.lookup;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.law.Article;
import org.mingfa.law.ArticleId;
import org.mingfa.law.Statute;
import org.mingfa.law.pack.LawLibrary;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// An article in two versions side by side, with what changed marked.
public final class ComparePage implements Page {
    private final Pages pages;
    private final CurrentLaw law;

    public ComparePage(Pages pages, CurrentLaw law) {
        this.pages = pages;
        this.law = law;
    }

    public record View(
            String law,
            String label,
            String newerHref,
            String olderDate,
            String newerDate,
            List<Piece> older,
            List<Piece> newer,
            boolean same) {}

    /// @param changed whether the other version lacks it
    public record Piece(String text, boolean changed) {}

    @Override
    public Reply answer(Exchange exchange) {
        Optional<ArticleId> older = ArticleId.parse(exchange.path("older"));
        Optional<ArticleId> newer = ArticleId.parse(exchange.path("newer"));
        return older.flatMap(one -> newer.flatMap(
                        other -> law.ask(library -> view(library, one, other)).flatMap(view -> view)))
                .<Reply>map(view -> pages.html("compare.jte", "title.compare", view))
                .orElseGet(Reply.NotFound::new);
    }

    private static Optional<View> view(LawLibrary library, ArticleId older, ArticleId newer) {
        Optional<Article> one = library.laws().findArticle(older);
        Optional<Article> other = library.laws().findArticle(newer);
        Optional<Statute> statute = library.laws().findStatute(newer.statuteKey());
        return one.isEmpty() || other.isEmpty() || statute.isEmpty()
                ? Optional.empty()
                : Optional.of(view(one.get(), other.get(), statute.get()));
    }

    private static View view(Article older, Article newer, Statute statute) {
        LinkedList<DiffMatchPatch.Diff> diffs = new DiffMatchPatch().diffMain(older.text(), newer.text());
        new DiffMatchPatch().diffCleanupSemantic(diffs);
        return new View(
                statute.title(),
                newer.label(),
                Links.article(newer.id()),
                older.id().versionDate(),
                newer.id().versionDate(),
                pieces(diffs, DiffMatchPatch.Operation.DELETE),
                pieces(diffs, DiffMatchPatch.Operation.INSERT),
                older.text().equals(newer.text()));
    }

    private static List<Piece> pieces(List<DiffMatchPatch.Diff> diffs, DiffMatchPatch.Operation changed) {
        return diffs.stream()
                .filter(diff -> diff.operation == DiffMatchPatch.Operation.EQUAL || diff.operation == changed)
                .map(diff -> new Piece(diff.text, diff.operation == changed))
                .toList();
    }
}
