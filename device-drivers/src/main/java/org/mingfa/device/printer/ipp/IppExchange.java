package org.mingfa.device.printer.ipp;

import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingfa.device.FrameTrace;

/// Posts IPP requests over HTTP/1.1. A request ends within its time, whatever the other side does. Safe for
/// several threads.
final class IppExchange implements AutoCloseable {
    private static final int MOST_REPLY = 256 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(2);
    /// Version, operation or status, number: all that a trace may show.
    private static final int OPEN = 8;

    private final FrameTrace trace;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    IppExchange(FrameTrace trace) {
        this.trace = trace;
    }

    /// @param document that follows the request; may be empty
    /// @param within from the first byte sent to the last one that came
    IppPacket send(IppAddress to, IppPacket request, byte[] document, Duration within)
            throws IppFailed, InterruptedException {
        byte[] head = bytes(request);
        trace.sent(head, OPEN);
        HttpResponse<byte[]> response = answer(
                HttpRequest.newBuilder(to.http())
                        .header("Content-Type", "application/ipp")
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofByteArray(head), BodyPublishers.ofByteArray(document)))
                        .build(),
                within);
        trace.came(response.body(), OPEN);
        return IppReply.read(response);
    }

    private HttpResponse<byte[]> answer(HttpRequest request, Duration within) throws IppFailed, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_REPLY));
        try {
            // The time-out of HttpRequest ends with the header; a body may take for ever.
            return answer.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            throw new IppFailed(IppTrouble.SILENT, silent);
        } catch (ExecutionException failed) {
            throw new IppFailed(HttpTrouble.of(failed), failed);
        } finally {
            answer.cancel(true);
        }
    }

    private static byte[] bytes(IppPacket packet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            packet.write(bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
