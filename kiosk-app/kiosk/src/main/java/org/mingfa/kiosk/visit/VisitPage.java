package org.mingfa.kiosk.visit;

import java.util.Map;
import java.util.Optional;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// A page of a visit: it belongs to the citizen who is here now.
///
/// A request of an earlier visit, such as the touch on a page that stayed open overnight, is sent to the beginning; one
/// whose visit ended while it was answered is too.
/// Whole pages are remembered for back and reload.
public final class VisitPage implements Page {
    /// The header by which a page on the screen says whose it is.
    public static final String HEADER = "mingfa-visit";

    /// The parameter by which a picture does, which has no headers of its own.
    private static final String PARAMETER = "visit";

    /// The header that tells an old page that its visit is over.
    private static final String OVER = "mingfa-over";

    private final Visits visits;
    private final Page page;

    public VisitPage(Visits visits, Page page) {
        this.visits = visits;
        this.page = page;
    }

    /// Sends the browser to the entry, where it shows nothing of any visit.
    public static Reply toEntry() {
        return new Reply.With(new Reply.Text(200, "text/plain", ""), Map.of(OVER, "yes"));
    }

    /// The address of a picture that belongs to a visit: whoever comes after gets nothing there.
    public static String picture(String path, String visit) {
        return path + "?" + PARAMETER + "=" + visit;
    }

    @Override
    public Reply answer(Exchange exchange) {
        if (isOfAnotherVisit(exchange)) {
            return toEntry();
        }
        // A part that a page asks for by itself is no touch: it must not keep a visit alive that was left.
        String id = exchange.part().flatMap(_ -> visits.current()).orElseGet(visits::enter);
        Reply reply = page.answer(exchange);
        if (!visits.current().equals(Optional.of(id))) {
            return toEntry();
        }
        if (reply instanceof Reply.Html html && html.status() == 200) {
            visits.show(id, exchange.target(), html.body());
        }
        return reply;
    }

    private boolean isOfAnotherVisit(Exchange exchange) {
        return exchange.header(HEADER)
                .or(() -> exchange.first(PARAMETER))
                .filter(claimed -> !claimed.isEmpty())
                .filter(claimed -> !visits.current().equals(Optional.of(claimed)))
                .isPresent();
    }
}
