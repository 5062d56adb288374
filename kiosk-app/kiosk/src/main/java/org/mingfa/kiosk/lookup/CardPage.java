package org.mingfa.kiosk.lookup;

import java.util.List;
import java.util.Optional;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.law.Article;
import org.mingfa.law.ArticleId;
import org.mingfa.law.ArticleNumber;
import org.mingfa.law.card.CardStore;
import org.mingfa.law.pack.LawLibrary;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// An everyday question: the plain answer, what to do next, and the articles it rests on.
public final class CardPage implements Page {
    private final Pages pages;
    private final CurrentLaw law;

    public CardPage(Pages pages, CurrentLaw law) {
        this.pages = pages;
        this.law = law;
    }

    public record View(
            String title,
            String answer,
            String next,
            String topicId,
            String topicHref,
            List<BasisView> basis,
            String printHref) {}

    /// @param text the article's words; empty where this terminal holds no law
    /// @param href empty where there is nothing to open
    public record BasisView(String name, String text, String href) {}

    @Override
    public Reply answer(Exchange exchange) {
        return law.ask(library -> library.cards().findCard(exchange.path("id")).map(card -> view(library, card)))
                .flatMap(view -> view)
                .<Reply>map(view -> pages.html("card.jte", "title.card", view))
                .orElseGet(Reply.NotFound::new);
    }

    private static View view(LawLibrary library, CardStore.Card card) {
        return new View(
                card.title(),
                card.answer(),
                card.next(),
                card.topic().id(),
                Links.topic(card.topic().id()),
                card.articles().stream().map(id -> basis(library, id)).toList(),
                Links.printCard(card.id()));
    }

    private static BasisView basis(LawLibrary library, ArticleId id) {
        Optional<Article> article = library.laws().findArticle(id);
        return new BasisView(
                "《" + id.shortTitle() + "》" + ArticleNumber.chinese(id.number()),
                article.map(Article::text).orElse(""),
                article.map(found -> Links.article(found.id())).orElse(""));
    }
}
