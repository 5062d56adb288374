package org.mingfa.device.printer.ipp;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Where a printer's queue is: `ipp://127.0.0.1:631/printers/a4`, `ipps://printer.local/ipp/print`. With no
/// path it is a host whose default queue is meant.
public record IppAddress(URI uri) {
    private static final int IPP_PORT = 631;

    /// Takes ipp, ipps, http and https.
    ///
    /// @throws IllegalArgumentException with a sentence when it is no such address
    public static IppAddress parse(String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && scheme.matches("ipps?|https?")) {
                return new IppAddress(withScheme(uri, scheme));
            }
        } catch (URISyntaxException noUri) {
            throw new IllegalArgumentException(sentence(text), noUri);
        }
        throw new IllegalArgumentException(sentence(text));
    }

    private static String sentence(String text) {
        return "\"" + text + "\" is no address of a printer. Write for example ipp://127.0.0.1:631/printers/a4";
    }

    boolean namesQueue() {
        return !uri.getPath().isEmpty() && !uri.getPath().equals("/");
    }

    /// The same host, another queue.
    IppAddress at(String path) {
        return new IppAddress(URI.create(
                uri.getScheme() + "://" + uri.getRawAuthority() + (path.startsWith("/") ? path : "/" + path)));
    }

    /// Where the request is posted to.
    URI http() {
        return uri.getScheme().startsWith("http") ? uri : withScheme(uri, isSecret() ? "https" : "http");
    }

    /// How the queue is called inside the request.
    URI ipp() {
        return withScheme(uri, isSecret() ? "ipps" : "ipp");
    }

    private boolean isSecret() {
        return uri.getScheme().endsWith("s");
    }

    private static URI withScheme(URI uri, String scheme) {
        boolean asItIs = uri.getPort() >= 0 || !uri.getScheme().startsWith("ipp") || !scheme.startsWith("http");
        String authority = asItIs ? uri.getRawAuthority() : uri.getRawAuthority() + ":" + IPP_PORT;
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return URI.create(scheme + "://" + authority + path);
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
