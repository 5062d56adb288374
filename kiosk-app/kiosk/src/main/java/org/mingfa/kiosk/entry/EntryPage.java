package org.mingfa.kiosk.entry;

import java.util.List;
import java.util.Optional;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.kiosk.visit.Visits;
import org.mingfa.law.card.CardStore;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// The one address that the terminal's browser ever shows: what the citizen saw last, so that a reload loses nothing,
/// or the resting screen when nobody is here.
public final class EntryPage implements Page {
    private final Pages pages;
    private final Visits visits;
    private final CurrentLaw law;
    private final Dimming dimming;
    private final Notices notices = new Notices();

    public EntryPage(Pages pages, Visits visits, CurrentLaw law, Dimming dimming) {
        this.pages = pages;
        this.visits = visits;
        this.law = law;
        this.dimming = dimming;
    }

    /// @param dim whether it is night
    public record View(List<Notice> notices, boolean dim) {}

    /// @param kind such as 小提示 or 工伤
    public record Notice(String kind, String title, String text) {}

    @Override
    public Reply answer(Exchange exchange) {
        Optional<byte[]> seen = visits.screen();
        if (seen.isPresent()) {
            return new Reply.Html(200, seen.get());
        }
        if (visits.current().isPresent()) {
            return new Reply.Redirect(Links.HOME);
        }
        return pages.html("rest.jte", "title.rest", new View(notices(), dimming.isDim()));
    }

    /// Without situations while the pack is being opened: nobody waits for a resting screen.
    private List<Notice> notices() {
        List<CardStore.Card> cards = law.isOpening()
                ? List.of()
                : law.ask(library -> library.cards().listCards()).orElse(List.of());
        return notices.with(cards);
    }
}
