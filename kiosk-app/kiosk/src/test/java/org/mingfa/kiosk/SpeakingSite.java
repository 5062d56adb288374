package org.mingfa.kiosk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingfa.device.speech.Speaker;
import org.mingfa.kiosk.speech.ReadAloud;
import org.mingfa.runtime.health.Metrics;
import org.mingfa.runtime.log.Logs;
import org.mingfa.runtime.web.Reply;
import org.mingfa.runtime.web.Router;
import org.mingfa.runtime.web.StaticFiles;
import org.mingfa.runtime.web.WebConfig;
import org.mingfa.runtime.web.WebServer;

/// One bare page that can be read aloud.
final class SpeakingSite implements AutoCloseable {
    private static final String WEB = "/org/mingfa/kiosk/web/";
    private static final StaticFiles FILES = new StaticFiles(Map.of(
            "kiosk.css", WEB + "kiosk.css",
            "speech.css", WEB + "speech.css",
            "speech.js", WEB + "speech.js",
            "speech-page.js", "/org/mingfa/kiosk/speech-page.js"));

    static {
        Logs.configure();
    }

    private final WebServer server;

    SpeakingSite(Speaker speaker) throws IOException {
        ReadAloud aloud = new ReadAloud(speaker);
        byte[] page = page();
        Router router = new Router()
                .get("/", exchange -> new Reply.Html(200, page))
                .get("/other", exchange -> Reply.Html.of("<!DOCTYPE html><title>x</title><link rel=icon href=data:,>"))
                .post(ReadAloud.SAY, aloud::say)
                .post(ReadAloud.STOP, aloud::stop)
                .get(StaticFiles.PATTERN, FILES);
        WebConfig config = new WebConfig("127.0.0.1", 0, List.of(), Duration.ofSeconds(30));
        server = new WebServer(config, router, (status, incident) -> new byte[0], new Metrics());
        server.start();
    }

    private static byte[] page() throws IOException {
        try (InputStream in = SpeakingSite.class.getResourceAsStream("speech-page.html")) {
            return Objects.requireNonNull(in, "speech-page.html").readAllBytes();
        }
    }

    URI address() {
        return server.address();
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
