package org.mingfa.kiosk.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.kiosk.visit.Aids;
import org.mingfa.kiosk.visit.VisitPage;
import org.mingfa.kiosk.visit.Visits;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Reply;
import tools.jackson.jr.ob.JSON;

/// What the frame of every page may do to the visit.
public final class VisitActions {

    private final Pages pages;
    private final Visits visits;
    private final Dimming dimming;
    private final Clock clock;

    public VisitActions(Pages pages, Visits visits, Dimming dimming, Clock clock) {
        this.pages = pages;
        this.visits = visits;
        this.dimming = dimming;
        this.clock = clock;
    }

    /// The first touch.
    public Reply start(Exchange exchange) {
        visits.enter();
        return new Reply.Redirect(Links.HOME);
    }

    /// One step back, with what was said.
    public Reply back(Exchange exchange) {
        return new Reply.Redirect(visits.back(Links.HOME));
    }

    /// A larger text, a lower screen ...: the same page comes again.
    public Reply aid(Exchange exchange) {
        Optional<Aids.Change> change = exchange.first("change").flatMap(VisitActions::change);
        change.ifPresent(visits::change);
        return new Reply.Redirect(visits.place(Links.HOME));
    }

    private static Optional<Aids.Change> change(String name) {
        return Arrays.stream(Aids.Change.values())
                .filter(change -> change.name().equals(name))
                .findFirst();
    }

    /// Somebody is still there.
    public Reply touch(Exchange exchange) {
        exchange.header(VisitPage.HEADER).ifPresent(visits::touch);
        return state(exchange);
    }

    /// What a page must know to tell the citizen in time: `visit` and `time` as strings, `remaining` and `notice` in
    /// milliseconds, `dim` whether it is night.
    public Reply state(Exchange exchange) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("visit", visits.current().orElse(""));
        state.put("remaining", visits.remaining().map(Duration::toMillis).orElse(0L));
        state.put("notice", visits.notice().toMillis());
        LocalTime now = LocalTime.now(clock);
        state.put("time", Pages.TIME.format(now));
        state.put("dim", dimming.isDim());
        return Reply.Text.json(200, JSON.std.asString(state));
    }

    /// The end, by her own word or by that of the clock; an old page cannot end the visit of somebody else.
    public Reply end(Exchange exchange) {
        Optional<String> whose = exchange.header(VisitPage.HEADER).filter(id -> !id.isEmpty());
        Aids aids = visits.aids();
        if (whose.isEmpty() || whose.equals(visits.current())) {
            visits.end();
        }
        return visits.current().isPresent() ? VisitPage.toEntry() : pages.goodbye(aids);
    }
}
