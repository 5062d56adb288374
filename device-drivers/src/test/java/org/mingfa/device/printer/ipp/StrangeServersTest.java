package org.mingfa.device.printer.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.TestPage;

/// What is at the address is no printer, or not today: each has its name and its remedy, and is tried again.
@Timeout(60)
class StrangeServersTest {
    private static final String IPP = "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\n";

    private ServerSocket socket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile byte[] answer = {};
    private volatile boolean closes = true;

    @BeforeEach
    void listen() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.submit(this::serve);
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    private Void serve() throws IOException {
        while (true) {
            Socket client = socket.accept();
            threads.submit(() -> talk(client));
        }
    }

    private Void talk(Socket client) throws IOException, InterruptedException {
        try (client;
                InputStream in = client.getInputStream();
                OutputStream out = client.getOutputStream()) {
            if (in.read(new byte[64 * 1024]) > 0) {
                out.write(answer);
                out.flush();
            }
            if (!closes) {
                Thread.sleep(Duration.ofMinutes(5));
            }
        }
        return null;
    }

    private URI address(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort() + "/ipp/print");
    }

    @ParameterizedTest
    @CsvSource({
        "'HTTP/1.1 200 OK|Content-Type: text/html|Content-Length: 5||<html', NOT_IPP",
        "'HTTP/1.1 404 Not Found|Content-Length: 0||', NO_SUCH_QUEUE",
        "'HTTP/1.1 401 Unauthorized|Content-Length: 0||', FORBIDDEN",
        "'HTTP/1.1 403 Forbidden|Content-Length: 0||', FORBIDDEN",
        "'HTTP/1.1 301 Moved|Location: http://elsewhere/|Content-Length: 0||', MOVED",
        "'HTTP/1.1 426 Upgrade Required|Content-Length: 0||', TLS_WANTED",
        "'HTTP/1.1 503 Busy|Content-Length: 0||', BUSY",
        "'HTTP/1.1 500 Oops|Content-Length: 0||', BROKEN",
        "'HTTP/1.1 200 OK|Content-Type: application/ipp|Content-Length: 9||', VANISHED",
        "'HTTP/1.1 200 OK|Content-Type: application/ipp|Content-Length: 4||garb', GARBLED",
        "'SSH-2.0-OpenSSH_9.2p1||', GARBLED",
        "'', VANISHED"
    })
    void itIsNamed(String http, IppTrouble trouble) throws InterruptedException {
        answer = http.replace("|", "\r\n").getBytes(StandardCharsets.ISO_8859_1);

        assertNamed(address("ipp"), trouble);
    }

    @Test
    void oneThatSaysNothingForEverIsSilent() throws InterruptedException {
        closes = false;

        assertNamed(address("ipp"), IppTrouble.SILENT);
    }

    @Test
    void oneThatStopsInTheMiddleOfAnAnswerIsSilent() throws InterruptedException {
        closes = false;
        answer = (IPP + "Content-Length: 9000\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);

        assertNamed(address("ipp"), IppTrouble.SILENT);
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() throws InterruptedException {
        ByteArrayOutputStream endless = new ByteArrayOutputStream();
        endless.writeBytes((IPP + "Content-Length: 9000000\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        endless.writeBytes(new byte[9_000_000]);
        answer = endless.toByteArray();

        assertNamed(address("ipp"), IppTrouble.VANISHED);
    }

    @Test
    void oneThatKnowsNoTlsIsNamed() throws InterruptedException {
        answer = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

        assertNamed(address("ipps"), IppTrouble.TLS);
    }

    @Test
    void anAddressWhereNobodyListensIsNamed() throws IOException, InterruptedException {
        socket.close();

        assertNamed(address("ipp"), IppTrouble.REFUSED);
    }

    private static void assertNamed(URI address, IppTrouble trouble) throws InterruptedException {
        try (IppDocumentPrinter printer = new IppDocumentPrinter(Quick.impatient(address), Clock.systemUTC())) {
            Soon.until(
                    trouble + ", not " + printer.status(),
                    () -> printer.status().reason().equals(trouble.reason()));

            assertThat(printer.status().condition()).isEqualTo(Condition.OFFLINE);
            assertThat(printer.status().remedy()).isEqualTo(trouble.remedy());
            assertThat(printer.print("试印", TestPage.pdf())).isEqualTo(new NotPrinted(trouble.forCitizen()));
            assertThat(printer.print("试印", new byte[] {'%', 'P', 'D', 'F'}))
                    .isEqualTo(new NotPrinted(PrintTrouble.REFUSED));
        }
    }
}
