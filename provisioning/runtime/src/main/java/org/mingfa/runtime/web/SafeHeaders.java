package org.mingfa.runtime.web;

import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Puts the headers on every answer by which a browser keeps pages to themselves (OWASP Secure Headers).
final class SafeHeaders extends Handler.Wrapper {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                    + "form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=()");

    SafeHeaders(Handler next) {
        super(next);
    }

    static void putOn(Response response) {
        HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        putOn(response);
        return super.handle(request, response, callback);
    }
}
