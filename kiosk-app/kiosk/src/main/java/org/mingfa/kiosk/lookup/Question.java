package org.mingfa.kiosk.lookup;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.mingfa.kiosk.page.Links;
import org.mingfa.law.Level;
import org.mingfa.law.search.LawQuery;
import org.mingfa.runtime.web.Exchange;

/// What she asks, and how she narrowed it, as the address of the results says: the page and its paper hold the same.
///
/// @param words her own, stripped
/// @param past whether what no longer binds is wanted too
/// @param most whether as many articles are wanted as one page shows at most
public record Question(String words, Optional<Level> level, boolean past, boolean most) {
    private static final int FEW = 10;
    private static final int MOST = 60;

    public static Question of(String words) {
        return new Question(words, Optional.empty(), false, false);
    }

    /// Whatever it does not know it leaves out.
    static Question of(Exchange exchange) {
        return new Question(
                exchange.first("q").orElse("").strip(),
                exchange.first("level").flatMap(Question::level),
                exchange.first("past").isPresent(),
                exchange.first("most").isPresent());
    }

    private static Optional<Level> level(String name) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(name))
                .findFirst();
    }

    private Question withMost() {
        return new Question(words, level, past, true);
    }

    int top() {
        return most ? MOST : FEW;
    }

    LawQuery query(Optional<String> region) {
        return new LawQuery(words, level.map(Set::of).orElse(Set.of()), region, past, top(), Set.of());
    }

    /// Where more of the same stands; empty when no page shows more.
    Optional<String> moreHref() {
        return most ? Optional.empty() : Optional.of(Links.results(withMost().parameters()));
    }

    String printHref() {
        return Links.printResults(parameters());
    }

    private String parameters() {
        return "q=" + Links.encoded(words)
                + level.map(each -> "&level=" + each.name()).orElse("")
                + (past ? "&past=1" : "")
                + (most ? "&most=1" : "");
    }
}
