package org.mingfa.kiosk.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.kiosk.page.Segment;
import org.mingfa.law.Article;
import org.mingfa.law.ArticleId;
import org.mingfa.law.Citation;
import org.mingfa.law.LawStore;
import org.mingfa.law.Status;
import org.mingfa.law.Statute;
import org.mingfa.law.pack.LawLibrary;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// An article in large type, with its neighbours, its law, its other versions, and links for what it cites.
public final class ArticlePage implements Page {
    private final Pages pages;
    private final CurrentLaw law;

    public ArticlePage(Pages pages, CurrentLaw law) {
        this.pages = pages;
        this.law = law;
    }

    /// @param status in words
    /// @param facts one line each: who made it, when, from when it binds
    /// @param current where the article of the version in force is, when this one is not
    /// @param previous empty for the first article
    /// @param next empty for the last article
    public record View(
            String law,
            String lawHref,
            String label,
            List<String> chapter,
            String status,
            boolean inForce,
            Optional<String> current,
            List<String> facts,
            List<ParagraphView> paragraphs,
            Optional<Neighbour> previous,
            Optional<Neighbour> next,
            List<VersionView> versions,
            String printHref) {}

    public record ParagraphView(List<Segment> text, List<List<Segment>> items) {}

    public record Neighbour(String label, String href) {}

    /// The same article in another version of its law.
    public record VersionView(String date, String status, String href, String compareHref) {}

    @Override
    public Reply answer(Exchange exchange) {
        Optional<ArticleId> id = ArticleId.parse(exchange.path("id"));
        return id.flatMap(wanted -> law.ask(library -> view(library, wanted)).flatMap(view -> view))
                .<Reply>map(view -> pages.html("article.jte", "title.article", view))
                .orElseGet(Reply.NotFound::new);
    }

    private static Optional<View> view(LawLibrary library, ArticleId id) {
        Optional<Article> article = library.laws().findArticle(id);
        Optional<Statute> statute = library.laws().findStatute(id.statuteKey());
        return article.isEmpty() || statute.isEmpty()
                ? Optional.empty()
                : Optional.of(view(library, article.get(), statute.get()));
    }

    private static View view(LawLibrary library, Article article, Statute statute) {
        LawStore.Neighbours neighbours = library.laws().neighbours(article);
        return new View(
                statute.title(),
                Links.statute(statute.key()),
                article.label(),
                article.chapter(),
                statute.status().chinese(),
                statute.status() == Status.IN_FORCE,
                current(library, article, statute),
                LawFacts.of(statute),
                article.paragraphs().stream()
                        .map(paragraph -> paragraph(library, paragraph, statute))
                        .toList(),
                neighbours.previous().map(ArticlePage::neighbour),
                neighbours.next().map(ArticlePage::neighbour),
                versions(library, article, statute),
                Links.printArticle(article.id()));
    }

    private static Neighbour neighbour(Article article) {
        return new Neighbour(article.label(), Links.article(article.id()));
    }

    private static ParagraphView paragraph(LawLibrary library, Article.Paragraph paragraph, Statute statute) {
        return new ParagraphView(
                linked(library, paragraph.text(), statute),
                paragraph.items().stream()
                        .map(item -> linked(library, item, statute))
                        .toList());
    }

    /// The text with its citations as links, as far as the pack holds what they cite.
    private static List<Segment> linked(LawLibrary library, String text, Statute statute) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (Citation citation : library.citations().find(text, statute.shortTitle())) {
            Optional<String> href = href(library, citation, statute);
            if (href.isEmpty()) {
                continue;
            }
            if (citation.start() > from) {
                segments.add(Segment.plain(text.substring(from, citation.start())));
            }
            segments.add(new Segment(text.substring(citation.start(), citation.end()), href.get(), false));
            from = citation.end();
        }
        if (from < text.length()) {
            segments.add(Segment.plain(text.substring(from)));
        }
        return segments;
    }

    /// A law cites its own articles in its own version, other laws as they are now.
    private static Optional<String> href(LawLibrary library, Citation citation, Statute from) {
        Optional<Statute> cited = citation.shortTitle().equals(from.shortTitle())
                ? Optional.of(from)
                : library.laws().findCurrent(citation.shortTitle());
        return cited.flatMap(statute -> in(library, statute, citation.number())).map(Links::article);
    }

    /// Dates of versions sort as text.
    private static String compare(ArticleId one, ArticleId other) {
        return one.versionDate().compareTo(other.versionDate()) < 0
                ? Links.compare(one, other)
                : Links.compare(other, one);
    }

    private static Optional<ArticleId> in(LawLibrary library, Statute statute, String number) {
        ArticleId id = new ArticleId(
                statute.shortTitle(), statute.versionDate().map(String::valueOf).orElse(""), number);
        return library.laws().findArticle(id).map(Article::id);
    }

    private static Optional<String> current(LawLibrary library, Article article, Statute statute) {
        return library.laws().listVersions(statute.key()).stream()
                .filter(version ->
                        version.status() == Status.IN_FORCE && !version.key().equals(statute.key()))
                .flatMap(version -> in(library, version, article.id().number()).stream())
                .map(Links::article)
                .findFirst();
    }

    private static List<VersionView> versions(LawLibrary library, Article article, Statute statute) {
        List<VersionView> versions = new ArrayList<>();
        for (Statute version : library.laws().listVersions(statute.key())) {
            if (version.key().equals(statute.key())) {
                continue;
            }
            in(library, version, article.id().number())
                    .ifPresent(id -> versions.add(new VersionView(
                            version.versionDate().map(LawDates::chinese).orElse("日期不详"),
                            version.status().chinese(),
                            Links.article(id),
                            compare(id, article.id()))));
        }
        return versions;
    }
}
