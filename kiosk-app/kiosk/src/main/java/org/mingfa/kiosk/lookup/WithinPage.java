package org.mingfa.kiosk.lookup;

import java.util.List;
import java.util.Optional;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.kiosk.page.Segment;
import org.mingfa.law.Article;
import org.mingfa.law.Statute;
import org.mingfa.law.pack.LawLibrary;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// Search inside one law: the articles that hold the very words.
public final class WithinPage implements Page {
    private static final int MOST = 60;

    private final Pages pages;
    private final CurrentLaw law;

    public WithinPage(Pages pages, CurrentLaw law) {
        this.pages = pages;
        this.law = law;
    }

    /// @param words empty while she has not said what to look for
    /// @param action the address of this page
    /// @param count how many articles hold the words, also those that are not shown
    public record View(String law, String lawHref, String words, String action, int count, List<HitView> hits) {
        public boolean asking() {
            return words.isEmpty();
        }
    }

    public record HitView(String label, String href, String chapter, List<Segment> excerpt) {}

    @Override
    public Reply answer(Exchange exchange) {
        String words = exchange.first("q").orElse("").strip();
        return law.ask(library ->
                        library.laws().findStatute(exchange.path("key")).map(statute -> view(library, statute, words)))
                .flatMap(view -> view)
                .<Reply>map(view -> pages.html("within.jte", "title.law", view))
                .orElseGet(Reply.NotFound::new);
    }

    private static View view(LawLibrary library, Statute statute, String words) {
        List<Article> found = words.isEmpty()
                ? List.of()
                : library.laws().listArticles(statute.key()).stream()
                        .filter(article -> article.text().contains(words)
                                || article.label().equals(words))
                        .toList();
        return new View(
                statute.title(),
                Links.statute(statute.key()),
                words,
                Links.within(statute.key()),
                found.size(),
                found.stream().limit(MOST).map(article -> hit(article, words)).toList());
    }

    private static HitView hit(Article article, String words) {
        return new HitView(
                article.label(),
                Links.article(article.id()),
                Optional.of(article.chapter())
                        .filter(path -> !path.isEmpty())
                        .map(List::getLast)
                        .orElse(""),
                Excerpt.of(article.text(), List.of(words)));
    }
}
