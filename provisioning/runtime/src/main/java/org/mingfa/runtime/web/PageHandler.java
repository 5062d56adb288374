package org.mingfa.runtime.web;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;
import org.mingfa.runtime.health.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings requests to pages and their replies to the browser. Errors become a plain page; their cause is logged once.
final class PageHandler extends Handler.Abstract {
    private static final Logger log = LoggerFactory.getLogger(PageHandler.class);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final int MOST_FIELDS = 200;
    private static final int MOST_BYTES = 256 * 1024;
    private static final long MOST_READ_IN_VAIN = 8L << 20;
    private static final HttpField NO_STORE = new HttpField(HttpHeader.CACHE_CONTROL, "no-store");
    private static final HttpField FOR_EVER =
            new HttpField(HttpHeader.CACHE_CONTROL, "public, max-age=31536000, immutable");

    private final Router router;
    private final ErrorPage errors;
    private final Metrics metrics;
    private final Set<String> names;

    PageHandler(Router router, ErrorPage errors, Metrics metrics, List<String> names) {
        this.router = router;
        this.errors = errors;
        this.metrics = metrics;
        this.names = names.stream().map(PageHandler::lowerCase).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        long start = System.nanoTime();
        String path = request.getHttpURI().getCanonicalPath();
        Optional<Router.Match> match = path == null ? Optional.empty() : router.find(request.getMethod(), path);
        int status = answer(request, response, callback, path, match);
        String route = match.map(Router.Match::pattern).orElse("none");
        metrics.request(route, status, Duration.ofNanos(System.nanoTime() - start));
        return true;
    }

    private int answer(
            Request request,
            Response response,
            Callback callback,
            @org.jspecify.annotations.Nullable String path,
            Optional<Router.Match> match) {
        if (!isExpectedHost(request)) {
            return error(response, callback, 421, "");
        }
        if (match.isEmpty()) {
            return error(response, callback, path != null && router.knows(path) ? 405 : 404, "");
        }
        try {
            Reply reply = match.get().page().answer(exchange(request, request.getHttpURI(), match.get()));
            return send(response, callback, led(request, reply));
        } catch (BadRequest bad) {
            readRest(request);
            return error(response, callback, 400, "");
        } catch (RuntimeException cause) {
            String incident = incident();
            log.error("incident {} at {}", incident, match.get().pattern(), cause);
            return error(response, callback, 500, incident);
        }
    }

    /// What a redirect leads to, where the browser wants it in the same answer.
    private Reply led(Request request, Reply reply) throws BadRequest {
        if (!(reply instanceof Reply.Redirect(String path))
                || !request.getHeaders().contains(Exchange.TURN)) {
            return reply;
        }
        HttpURI there = HttpURI.from(path);
        Optional<Router.Match> match = router.find("GET", there.getCanonicalPath());
        return match.isEmpty() ? reply : match.get().page().answer(exchange(request, there, match.get()));
    }

    /// A client that is still sending hears the answer only when somebody listens to the end.
    private static void readRest(Request request) {
        try {
            if (request.getLength() <= MOST_READ_IN_VAIN) {
                Content.Source.consumeAll(request);
            }
        } catch (IOException gone) {
            log.debug("the client of a bad request is gone", gone);
        }
    }

    /// A page elsewhere must not reach this server by a name of its own (DNS rebinding).
    private boolean isExpectedHost(Request request) {
        String host = Request.getServerName(request);
        return host == null || LOOPBACK.contains(lowerCase(host)) || names.contains(lowerCase(host));
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static final class BadRequest extends Exception {
        private static final long serialVersionUID = 1;

        BadRequest(Throwable cause) {
            super(cause);
        }
    }

    /// @param address what is asked for: the request's own, or where it was led
    private static Exchange exchange(Request request, HttpURI address, Router.Match match) throws BadRequest {
        try {
            Map<String, String> path = new HashMap<>();
            match.path()
                    .forEach((name, raw) ->
                            path.put(name, URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8)));
            Map<String, List<String>> parameters = new HashMap<>();
            if (address.getQuery() != null) {
                Fields query = new Fields(true);
                UrlEncoded.decodeTo(address.getQuery(), query::add, StandardCharsets.UTF_8);
                addAll(parameters, query);
            }
            if (request.getMethod().equals("POST") && address == request.getHttpURI()) {
                addAll(parameters, FormFields.getFields(request, MOST_FIELDS, MOST_BYTES));
            }
            Map<String, String> headers = new HashMap<>();
            request.getHeaders().forEach(field -> headers.putIfAbsent(field.getLowerCaseName(), field.getValue()));
            Optional<String> part = Optional.ofNullable(headers.get(Exchange.PART));
            return new Exchange(address.getPathQuery(), path, parameters, headers, part);
        } catch (RuntimeException malformed) {
            throw new BadRequest(malformed);
        }
    }

    private static void addAll(Map<String, List<String>> parameters, Fields fields) {
        fields.forEach(field -> parameters.put(field.getName(), List.copyOf(field.getValues())));
    }

    private int send(Response response, Callback callback, Reply reply) {
        return switch (reply) {
            case Reply.Html html ->
                write(response, callback, html.status(), "text/html; charset=utf-8", NO_STORE, html.body());
            case Reply.Part part -> write(response, callback, 200, "text/html; charset=utf-8", NO_STORE, part.body());
            case Reply.Bytes bytes -> write(response, callback, 200, bytes.contentType(), NO_STORE, bytes.body());
            case Reply.With with -> {
                with.headers().forEach((name, value) -> response.getHeaders().put(name, value));
                yield send(response, callback, with.reply());
            }
            case Reply.Kept kept -> write(response, callback, 200, kept.contentType(), FOR_EVER, kept.body());
            case Reply.Text text ->
                write(
                        response,
                        callback,
                        text.status(),
                        text.contentType() + "; charset=utf-8",
                        NO_STORE,
                        text.body().getBytes(StandardCharsets.UTF_8));
            case Reply.Redirect redirect -> {
                response.getHeaders().put(HttpHeader.LOCATION, redirect.path());
                yield write(response, callback, 303, "text/plain", NO_STORE, new byte[0]);
            }
            case Reply.NotFound none -> error(response, callback, 404, "");
        };
    }

    private int error(Response response, Callback callback, int status, String incident) {
        return write(response, callback, status, "text/html; charset=utf-8", NO_STORE, errors.of(status, incident));
    }

    private static int write(
            Response response, Callback callback, int status, String type, HttpField cache, byte[] body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(cache);
        response.write(true, ByteBuffer.wrap(body), callback);
        return status;
    }

    private static String incident() {
        return String.format(Locale.ROOT, "%06x", ThreadLocalRandom.current().nextInt(1 << 24));
    }
}
