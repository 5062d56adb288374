package org.mingfa.runtime.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mingfa.runtime.health.Metrics;
import org.mingfa.runtime.log.Logs;

/// A small site for the tests: it says back what it was asked.
final class TestSite implements AutoCloseable {
    static final String ERROR = "出了点问题";
    static final String LONG = "劳动者享有取得劳动报酬的权利。".repeat(200);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static {
        Logs.configure();
    }

    final Metrics metrics = new Metrics();
    final StaticFiles files = new StaticFiles(Map.of("test.css", "/org/mingfa/runtime/web/test.css"));
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    TestSite(String... names) throws IOException {
        this("127.0.0.1", List.of(names));
    }

    private TestSite(String host, List<String> names) throws IOException {
        WebConfig config = new WebConfig(host, 0, names, Duration.ofSeconds(30));
        server = new WebServer(config, router(), TestSite::error, metrics);
        server.start();
    }

    static TestSite at(String host) throws IOException {
        return new TestSite(host, List.of());
    }

    private Router router() {
        return new Router()
                .get("/", exchange -> Reply.Html.of("首页"))
                .get("/long", exchange -> Reply.Html.of(LONG))
                .get("/law/{title}", exchange -> Reply.Html.of(exchange.path("title")))
                .get(
                        "/law/{title}/{number}",
                        exchange -> Reply.Html.of(exchange.path("title") + "|" + exchange.path("number")))
                .get(
                        "/ask",
                        exchange -> Reply.Html.of(
                                exchange.all("words") + " " + exchange.part().orElse("whole")))
                .post("/ask", exchange -> Reply.Html.of(exchange.first("words").orElse("没有话")))
                .get("/fails", exchange -> {
                    throw new IllegalStateException("secret reason");
                })
                .get("/fails-badly", exchange -> {
                    throw new StackOverflowError("secret depth");
                })
                .get("/moved", exchange -> new Reply.Redirect("/law/a"))
                .post("/moved", exchange -> new Reply.Redirect("/ask?words=%E5%B7%A5%E8%B5%84&words=b"))
                .get("/lost", exchange -> new Reply.Redirect("/nowhere"))
                .get("/none", exchange -> new Reply.NotFound())
                .get("/health", exchange -> Reply.Text.json(503, "{\"state\":\"降级\"}"))
                .get(StaticFiles.PATTERN, files);
    }

    private static byte[] error(int status, String incident) {
        return ("<h1>" + ERROR + " " + status + "</h1>" + incident).getBytes(StandardCharsets.UTF_8);
    }

    URI uri(String pathAndQuery) {
        return server.address().resolve(pathAndQuery);
    }

    HttpResponse<String> get(String pathAndQuery, String... headers) throws Exception {
        return send(HttpRequest.newBuilder(uri(pathAndQuery)), headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(body)), headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request, String... headers) throws Exception {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .headers(headers)
                        .timeout(PATIENCE)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /// Sends what no client would, and gives the whole answer.
    String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws Exception {
        client.close();
        server.close();
        metrics.close();
    }
}
