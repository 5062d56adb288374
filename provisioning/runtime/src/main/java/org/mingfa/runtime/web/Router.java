package org.mingfa.runtime.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.pathmap.MatchedResource;
import org.eclipse.jetty.http.pathmap.PathMappings;
import org.eclipse.jetty.http.pathmap.UriTemplatePathSpec;

/// Which page answers which path. Patterns are URI templates: `/law/article/{id}`.
public final class Router {
    private final Map<String, PathMappings<Page>> pages = new HashMap<>();

    public Router get(String pattern, Page page) {
        return add("GET", pattern, page);
    }

    public Router post(String pattern, Page page) {
        return add("POST", pattern, page);
    }

    private Router add(String method, String pattern, Page page) {
        pages.computeIfAbsent(method, key -> new PathMappings<>()).put(new UriTemplatePathSpec(pattern), page);
        return this;
    }

    /// A page and what it needs of the path.
    ///
    /// @param path parts of the raw, still encoded path
    record Match(Page page, String pattern, Map<String, String> path) {}

    Optional<Match> find(String method, String rawPath) {
        PathMappings<Page> mappings = pages.get(method.equals("HEAD") ? "GET" : method);
        MatchedResource<Page> matched = mappings == null ? null : mappings.getMatched(rawPath);
        if (matched == null || !(matched.getPathSpec() instanceof UriTemplatePathSpec template)) {
            return Optional.empty();
        }
        return Optional.of(
                new Match(matched.getResource(), template.getDeclaration(), template.getPathParams(rawPath)));
    }

    boolean knows(String rawPath) {
        return pages.values().stream().anyMatch(mappings -> mappings.getMatched(rawPath) != null);
    }
}
