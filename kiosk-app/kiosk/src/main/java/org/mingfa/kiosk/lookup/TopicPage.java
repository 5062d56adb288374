package org.mingfa.kiosk.lookup;

import java.util.List;
import java.util.Optional;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.law.card.CardStore;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// The everyday questions of one field of life, to choose from without typing.
public final class TopicPage implements Page {
    private final Pages pages;
    private final CurrentLaw law;

    public TopicPage(Pages pages, CurrentLaw law) {
        this.pages = pages;
        this.law = law;
    }

    public record View(String id, List<CardView> cards) {}

    public record CardView(String title, String href) {}

    @Override
    public Reply answer(Exchange exchange) {
        String topic = exchange.path("id");
        Optional<List<CardStore.Card>> cards = law.ask(library -> library.cards().listCards().stream()
                .filter(card -> card.topic().id().equals(topic))
                .toList());
        return cards.filter(found -> !found.isEmpty())
                .<Reply>map(found -> pages.html("topic.jte", "title.topic", view(found)))
                .orElseGet(Reply.NotFound::new);
    }

    private static View view(List<CardStore.Card> cards) {
        return new View(
                cards.getFirst().topic().id(),
                cards.stream()
                        .map(card -> new CardView(card.title(), Links.card(card.id())))
                        .toList());
    }
}
