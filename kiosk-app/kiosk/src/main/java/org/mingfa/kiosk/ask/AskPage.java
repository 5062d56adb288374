package org.mingfa.kiosk.ask;

import java.util.List;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// Where a citizen says what happened, with a keyboard on the screen and guesses that come as she types.
public final class AskPage implements Page {
    private static final int GUESSES = 4;

    private final Pages pages;
    private final CurrentLaw law;
    private final boolean listens;

    /// @param listens whether speech can be recognised here
    public AskPage(Pages pages, CurrentLaw law, boolean listens) {
        this.pages = pages;
        this.law = law;
        this.listens = listens;
    }

    /// @param words what she said before, to be changed
    /// @param listens whether she may say it
    public record View(String words, List<Guess> guesses, boolean ready, boolean listens) {}

    @Override
    public Reply answer(Exchange exchange) {
        String words = exchange.first("q").orElse("");
        boolean ready = law.isOpening() || law.manifest().isPresent();
        return pages.html("ask.jte", "title.ask", new View(words, guesses(words), ready, listens));
    }

    /// The guesses alone, for a page that is already on the screen.
    public Reply guess(Exchange exchange) {
        return pages.part("guesses.jte", "guesses", guesses(exchange.first("q").orElse("")));
    }

    private List<Guess> guesses(String words) {
        if (words.isBlank() || law.isOpening()) {
            return List.of();
        }
        return law.ask(library -> library.search().suggest(words, GUESSES).stream()
                        .map(Guess::of)
                        .toList())
                .orElse(List.of());
    }
}
