package org.mingfa.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a citizen asked is nowhere to be found afterwards.
class PrivacyTest {
    private static final String SECRET = "翡翠河马";
    private static final String SECRET_LATIN = "feicuihema";

    /// Keeps every log record with its exception, as text.
    private static final class Kept extends Handler {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord record) {
            StringWriter trace = new StringWriter();
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(new PrintWriter(trace));
            }
            lines.add(new SimpleFormatter().formatMessage(record) + trace);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void whatWasAskedIsNeitherLoggedNorStoredNorCounted(@TempDir Path home) throws Exception {
        TestPacks.LAW.install(home);
        Kept log = new Kept();
        log.setLevel(Level.ALL);
        Logger root = Logger.getLogger("");
        root.addHandler(log);
        try (TestKiosk kiosk = TestKiosk.start(home)) {
            askInEveryWay(kiosk);

            assertThat(kiosk.get("/metrics").body())
                    .contains("route=\"/results\"")
                    .doesNotContain(secrets());
            assertThat(kiosk.get("/status").body()).doesNotContain(secrets());
            assertThat(kiosk.get("/health").body()).doesNotContain(secrets());
        } finally {
            root.removeHandler(log);
        }
        assertThat(log.lines).anyMatch(line -> line.contains(TestPacks.LAW.created()));
        assertThat(String.join("\n", log.lines)).doesNotContain(secrets());
        List<Path> files = filesBesidePacks(home);
        assertThat(files).anyMatch(file -> file.endsWith("kiosk.sqlite"));
        for (Path file : files) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(asBytes(secrets()));
        }
    }

    @Test
    void nothingIsKeptByTheBrowserEither(@TempDir Path home) throws Exception {
        TestPacks.CARDS.install(home);
        try (TestKiosk kiosk = TestKiosk.start(home)) {
            assertThat(kiosk.ask(SECRET).headers().firstValue("cache-control")).hasValue("no-store");
            assertThat(kiosk.ask(SECRET).headers().firstValue("referrer-policy"))
                    .hasValue("no-referrer");
            assertThat(kiosk.ask(SECRET).headers().firstValue("set-cookie")).isEmpty();
        }
    }

    private static void askInEveryWay(TestKiosk kiosk) {
        assertThat(kiosk.ask(SECRET + "押金不退").statusCode()).isEqualTo(200);
        assertThat(kiosk.ask(SECRET_LATIN).statusCode()).isEqualTo(200);
        assertThat(kiosk.get("/law/article/" + SECRET_LATIN + "%40%231").statusCode())
                .isEqualTo(404);
        assertThat(kiosk.get("/" + SECRET_LATIN).statusCode()).isEqualTo(404);
        assertThat(kiosk.get("/results?q=1&level=" + SECRET_LATIN + "&past=" + SECRET_LATIN)
                        .statusCode())
                .isEqualTo(200);
        kiosk.getRaw("/results?q=" + SECRET_LATIN + "%zz");
        kiosk.getRaw("/results?q=%ff" + SECRET_LATIN);
        kiosk.getRaw("/" + SECRET_LATIN + "/../..//%2e%2e\\");
        kiosk.getRaw("/results?q=" + SECRET_LATIN.repeat(20_000));
        kiosk.getRaw(SECRET_LATIN + " \r\n" + SECRET_LATIN + "\r\n\r\n");
    }

    private static String[] secrets() {
        return new String[] {SECRET, SECRET_LATIN, TestKiosk.encoded(SECRET), SECRET.substring(0, 2)};
    }

    private static String[] asBytes(String[] texts) {
        return Stream.of(texts)
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .toArray(String[]::new);
    }

    private static List<Path> filesBesidePacks(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("packs")))
                    .toList();
        }
    }
}
