package org.mingfa.runtime.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What a page answers.
public sealed interface Reply {
    /// A whole page, never kept by the browser.
    record Html(int status, byte[] body) implements Reply {
        public static Html of(String html) {
            return new Html(200, html.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// A part of a page that is shown.
    record Part(byte[] body) implements Reply {}

    /// A picture or document that belongs to one visit, never kept by the browser.
    record Bytes(String contentType, byte[] body) implements Reply {}

    /// A file that never changes under its address.
    record Kept(String contentType, byte[] body) implements Reply {}

    /// Plain text or JSON for machines.
    record Text(int status, String contentType, String body) implements Reply {
        public static Text json(int status, String body) {
            return new Text(status, "application/json", body);
        }
    }

    /// Look elsewhere on this server (303).
    record Redirect(String path) implements Reply {}

    /// An answer with further headers.
    record With(Reply reply, Map<String, String> headers) implements Reply {}

    /// There is no such thing here.
    record NotFound() implements Reply {}
}
