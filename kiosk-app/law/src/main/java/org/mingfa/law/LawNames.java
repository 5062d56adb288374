package org.mingfa.law;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// By what names laws are called: titles, short titles and what people say.
public final class LawNames {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    private final Map<String, String> shortTitles = new HashMap<>();
    private final Set<Character> firsts = new HashSet<>();

    /// @param aliases a name to the short title that it means; a short title means itself
    public LawNames(Iterable<Statute> statutes, Map<String, String> aliases) {
        aliases.forEach((name, title) -> shortTitles.put(plain(name), title));
        for (Statute statute : statutes) {
            shortTitles.put(plain(statute.shortTitle()), statute.shortTitle());
            shortTitles.put(plain(statute.title()), statute.shortTitle());
        }
        shortTitles.keySet().stream().filter(name -> !name.isEmpty()).forEach(name -> firsts.add(name.charAt(0)));
    }

    /// Brackets of both widths are one, so are 〈〉 and 《》 within a title, and capitals are small.
    private static String plain(String name) {
        return name.replace('（', '(')
                .replace('）', ')')
                .replace('〈', '《')
                .replace('〉', '》')
                .toLowerCase(Locale.ROOT);
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
        String window = plain(text.substring(start, Math.min(text.length(), start + LONGEST)));
        if (window.isEmpty() || !firsts.contains(window.charAt(0))) {
            return Optional.empty();
        }
        for (int length = window.length(); length >= SHORTEST; length--) {
            String title = shortTitles.get(window.substring(0, length));
            if (title != null) {
                return Optional.of(new Named(start, start + length, title));
            }
        }
        return Optional.empty();
    }

    /// The longest name that ends at a place.
    public Optional<Named> endingAt(String text, int end) {
        int from = Math.max(0, end - LONGEST);
        String window = plain(text.substring(from, end));
        for (int start = 0; start <= window.length() - SHORTEST; start++) {
            String title = firsts.contains(window.charAt(start)) ? shortTitles.get(window.substring(start)) : null;
            if (title != null) {
                return Optional.of(new Named(from + start, end, title));
            }
        }
        return Optional.empty();
    }
}
