package org.mingfa.law;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// By what names laws are called: titles, short titles and what people say.
public final class LawNames {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    private final Map<String, String> shortTitles = new HashMap<>();

    /// @param aliases a name to the short title that it means; a short title means itself
    public LawNames(Iterable<Statute> statutes, Map<String, String> aliases) {
        aliases.forEach((name, title) -> shortTitles.put(plain(name), title));
        for (Statute statute : statutes) {
            shortTitles.put(plain(statute.shortTitle()), statute.shortTitle());
            shortTitles.put(plain(statute.title()), statute.shortTitle());
        }
    }

    /// Brackets of both widths are one, and capitals small.
    private static String plain(String name) {
        return name.replace('（', '(').replace('）', ')').toLowerCase(java.util.Locale.ROOT);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(shortTitles.get(plain(name)));
    }

    /// A name found in a text.
    ///
    /// @param end index after its last character
    public record Named(int start, int end, String shortTitle) {}

    /// The longest name that begins at a place.
    public Optional<Named> startingAt(String text, int start) {
        for (int end = Math.min(text.length(), start + LONGEST); end >= start + SHORTEST; end--) {
            Optional<String> title = find(text.substring(start, end));
            if (title.isPresent()) {
                return Optional.of(new Named(start, end, title.get()));
            }
        }
        return Optional.empty();
    }

    /// The longest name that ends at a place.
    public Optional<Named> endingAt(String text, int end) {
        for (int start = Math.max(0, end - LONGEST); start <= end - SHORTEST; start++) {
            Optional<String> title = find(text.substring(start, end));
            if (title.isPresent()) {
                return Optional.of(new Named(start, end, title.get()));
            }
        }
        return Optional.empty();
    }
}
