package org.mingfa.runtime.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Style sheets, scripts and fonts from the class path. Their addresses carry a hash, so browsers may keep them for
/// ever.
public final class StaticFiles implements Page {
    public static final String PATTERN = "/static/{hash}/{name}";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private final Map<String, String> sources;
    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();

    private record Loaded(byte[] body, String hash) {}

    /// @param sources the class-path resource by the name that pages use
    public StaticFiles(Map<String, String> sources) {
        this.sources = Map.copyOf(sources);
    }

    /// The address of a file.
    public String url(String name) {
        return "/static/"
                + load(name)
                        .orElseThrow(() -> new IllegalArgumentException("no static file " + name))
                        .hash()
                + "/" + name;
    }

    @Override
    public Reply answer(Exchange exchange) {
        String name = exchange.path("name");
        return load(name)
                .map(file -> file.hash().equals(exchange.path("hash"))
                        ? new Reply.Kept(type(name), file.body())
                        // A page of before an update asks for what it knew: it is served, but not kept under that name.
                        : new Reply.Bytes(type(name), file.body()))
                .orElseGet(Reply.NotFound::new);
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private Optional<Loaded> load(String name) {
        String source = sources.get(name);
        return source == null ? Optional.empty() : Optional.of(loaded.computeIfAbsent(name, key -> read(source)));
    }

    private static Loaded read(String source) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(source)) {
            if (in == null) {
                throw new IllegalArgumentException("not on the class path: " + source);
            }
            byte[] body = in.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return new Loaded(body, HexFormat.of().formatHex(hash, 0, 6));
        } catch (IOException | NoSuchAlgorithmException cause) {
            throw new IllegalStateException(source, cause);
        }
    }
}
