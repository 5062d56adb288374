package org.mingfa.kiosk.device;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;
import tools.jackson.jr.ob.JSON;

/// `/signals?after=N`: answers when a device has something to tell the screen, or after a while with nothing. Without a
/// number it answers at once with the newest. `{"newest": 7, "signals": ["card"]}`
public final class SignalsPage implements Page {
    private static final Duration WHILE = Duration.ofSeconds(15);

    private final Signals signals;
    private final Optional<Identification> identification;

    public SignalsPage(Signals signals, Optional<Identification> identification) {
        this.signals = signals;
        this.identification = identification;
    }

    @Override
    public Reply answer(Exchange exchange) {
        Optional<Long> known = exchange.first("after")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
        Signals.News news = known.map(this::await).orElseGet(this::first);
        return Reply.Text.json(
                200,
                JSON.std.asString(Map.of(
                        "newest", news.newest(),
                        "signals", news.signals().stream().map(Signal::word).toList())));
    }

    /// A screen that was just loaded anew has missed the card that began its visit.
    private Signals.News first() {
        boolean unseen = identification.map(Identification::isUnseen).orElse(false);
        return new Signals.News(signals.newest(), unseen ? List.of(Signal.CARD) : List.of());
    }

    private Signals.News await(long known) {
        try {
            return signals.await(known, WHILE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Signals.News(known, List.of());
        }
    }
}
