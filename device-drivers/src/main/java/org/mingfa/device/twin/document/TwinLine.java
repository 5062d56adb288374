package org.mingfa.device.twin.document;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppPacket;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// HTTP with IPP in it, or what a fault makes of that. Safe for several threads.
final class TwinLine implements HttpHandler {
    private static final byte[] PAGE = "<html><body>Printer settings</body></html>".getBytes(StandardCharsets.UTF_8);
    private static final String ANY = "";

    private final Answer answer;
    /// The name of the operation whose answer is cut in half.
    private final AtomicReference<Optional<String>> halved = new AtomicReference<>(Optional.empty());

    private volatile long silentUntil = System.nanoTime();
    private volatile long htmlUntil = System.nanoTime();

    @FunctionalInterface
    interface Answer {
        IppPacket to(IppPacket request, byte[] document);
    }

    TwinLine(Answer answer) {
        this.answer = answer;
    }

    void silent(Duration time) {
        silentUntil = System.nanoTime() + time.toNanos();
    }

    void html(Duration time) {
        htmlUntil = System.nanoTime() + time.toNanos();
    }

    /// @param operation `print-job`, or empty for any
    void halveNext(String operation) {
        halved.set(Optional.of(operation));
    }

    void isFineAgain() {
        silentUntil = System.nanoTime();
        htmlUntil = System.nanoTime();
        halved.set(Optional.empty());
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            byte[] body = http.getRequestBody().readAllBytes();
            if (silentUntil - System.nanoTime() > 0) {
                waitInSilence();
            } else if (htmlUntil - System.nanoTime() > 0
                    || !http.getRequestMethod().equals("POST")) {
                send(http, "text/html", PAGE, PAGE.length);
            } else {
                serve(http, body);
            }
        }
    }

    private void waitInSilence() {
        try {
            while (silentUntil - System.nanoTime() > 0) {
                Thread.sleep(Duration.ofMillis(10));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(HttpExchange http, byte[] body) throws IOException {
        try (IppInputStream in = new IppInputStream(new ByteArrayInputStream(body))) {
            IppPacket request = in.readPacket();
            byte[] reply = bytes(answer.to(request, in.readAllBytes()));
            send(http, "application/ipp", reply, isHalved(request) ? reply.length / 2 : reply.length);
        }
    }

    private boolean isHalved(IppPacket request) {
        String operation = request.getOperation().getName();
        Optional<String> wanted = halved.get();
        return wanted.filter(each -> each.equals(ANY) || each.equalsIgnoreCase(operation))
                        .isPresent()
                && halved.compareAndSet(wanted, Optional.empty());
    }

    private static byte[] bytes(IppPacket packet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        packet.write(out);
        return out.toByteArray();
    }

    /// When fewer are sent than promised the line breaks off.
    private static void send(HttpExchange http, String type, byte[] bytes, int sent) throws IOException {
        http.getResponseHeaders().set("Content-Type", type);
        http.sendResponseHeaders(200, bytes.length);
        http.getResponseBody().write(bytes, 0, sent);
        http.getResponseBody().flush();
    }
}
