package org.mingfa.kiosk.page;

import java.util.List;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// Every part that pages are made of, on one page. For those who build; a terminal in the field does not serve it.
public final class DesignPage implements Page {
    private final Pages pages;

    public DesignPage(Pages pages) {
        this.pages = pages;
    }

    /// @param icons the names of all drawings
    public record View(List<String> icons) {}

    @Override
    public Reply answer(Exchange exchange) {
        return pages.html("design.jte", "title.design", new View(Icons.names()));
    }
}
