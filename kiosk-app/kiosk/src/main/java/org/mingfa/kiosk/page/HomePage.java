package org.mingfa.kiosk.page;

import java.util.List;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.law.card.StarterCard;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// The first page: ask in your own words, or choose what happened.
public final class HomePage implements Page {
    private final Pages pages;
    private final List<StarterCard.Topic> topics;
    private final CurrentLaw law;

    public HomePage(Pages pages, List<StarterCard.Topic> topics, CurrentLaw law) {
        this.pages = pages;
        this.topics = topics;
        this.law = law;
    }

    /// @param topics none while no pack can answer
    /// @param cardsOnly whether cards must answer, for want of law
    public record View(List<Topic> topics, boolean cardsOnly) {}

    public record Topic(String id, String href) {}

    @Override
    public Reply answer(Exchange exchange) {
        boolean ready = law.isOpening() || law.manifest().isPresent();
        List<Topic> shown = (ready ? topics : List.<StarterCard.Topic>of())
                .stream()
                        .map(topic -> new Topic(topic.id(), Links.topic(topic.id())))
                        .toList();
        return pages.html(
                "home.jte", "title.home", new View(shown, law.manifest().isPresent() && !law.holdsLaw()));
    }
}
