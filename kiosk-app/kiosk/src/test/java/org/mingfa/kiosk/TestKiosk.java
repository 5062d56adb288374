package org.mingfa.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.mingfa.device.Device;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.kiosk.device.DeviceConfig;
import org.mingfa.kiosk.device.DeviceTwins;
import org.mingfa.kiosk.entry.RestConfig;
import org.mingfa.kiosk.visit.VisitConfig;
import org.mingfa.runtime.web.WebConfig;

/// The whole kiosk on a free port, asked as a browser would.
final class TestKiosk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long BETWEEN_TRIES = 20_000_000;

    private static final VisitConfig VISIT = new VisitConfig(Duration.ofMinutes(2), Duration.ofSeconds(20));
    private static final RestConfig NEVER_DIM = new RestConfig(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private final KioskMain kiosk;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private TestKiosk(KioskMain kiosk) {
        this.kiosk = kiosk;
    }

    static TestKiosk start(Path home) throws IOException {
        return start(home, Clock.systemDefaultZone());
    }

    static TestKiosk start(Path home, Clock clock) throws IOException {
        return start(home, clock, 0);
    }

    static TestKiosk start(Path home, Clock clock, int port) throws IOException {
        return new TestKiosk(KioskMain.start(config(home, port), Map::of, clock));
    }

    static KioskConfig config(Path home, int port) {
        WebConfig web = new WebConfig("127.0.0.1", port, List.of(), Duration.ofSeconds(30));
        return new KioskConfig(
                home,
                "榆树街道公共法律服务站",
                Optional.empty(),
                Optional.empty(),
                devices(home),
                Duration.ofMinutes(1),
                Optional.of(home.resolve("speech")).filter(Files::isDirectory),
                true,
                VISIT,
                NEVER_DIM,
                web);
    }

    static DeviceConfig devices(Path home) {
        return new DeviceConfig(
                Optional.empty(),
                Optional.empty(),
                RollWidth.MM58,
                Optional.empty(),
                Optional.empty(),
                new DeviceConfig.Screen(Optional.empty(), Optional.empty(), 100, 20),
                Optional.of(home.resolve("devices")));
    }

    URI address() {
        return kiosk.address();
    }

    DeviceTwins twins() {
        return kiosk.terminal().twins().orElseThrow();
    }

    Device device(String name) {
        return kiosk.terminal().devices().all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<String> get(String path) {
        return send(path, HttpRequest.newBuilder(address().resolve(path)));
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException cause) {
            throw new UncheckedIOException(path, cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    HttpResponse<String> ask(String words) {
        return get("/results?q=" + encoded(words));
    }

    /// Whoever was there has gone.
    void endVisit() {
        post("/visit/end");
    }

    HttpResponse<String> post(String path) {
        return send(path, HttpRequest.newBuilder(address().resolve(path)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The whole answer to a path that no well-behaved client would send.
    String getRaw(String path) {
        try (Socket socket = new Socket(address().getHost(), address().getPort())) {
            String request = "GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(path, cause);
        }
    }

    /// Whether something becomes true before patience ends.
    static boolean eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_TRIES);
        }
        return true;
    }

    @Override
    public void close() {
        client.close();
        kiosk.close();
    }
}
