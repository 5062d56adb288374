package org.mingfa.runtime.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One request as a page sees it.
///
/// @param target path and query as they were asked, still encoded
/// @param path decoded parts of the path that the route names
/// @param parameters decoded query and form parameters
/// @param headers by names in small letters
/// @param part which part of itself a page that is shown asks for; empty for a whole page
public record Exchange(
        String target,
        Map<String, String> path,
        Map<String, List<String>> parameters,
        Map<String, String> headers,
        Optional<String> part) {
    /// The header by which a page asks for a part of itself: the part's id.
    public static final String PART = "mingfa-part";
    /// The header by which a page that turns pages itself asks for what a redirect leads to, in the same answer: one
    /// way there and back less.
    public static final String TURN = "mingfa-turn";

    public String path(String name) {
        return path.getOrDefault(name, "");
    }

    public Optional<String> first(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }
}
