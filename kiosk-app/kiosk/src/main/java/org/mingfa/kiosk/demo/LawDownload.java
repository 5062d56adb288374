package org.mingfa.kiosk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.ZipFile;

/// Fetches the public collection of Chinese law, once, with its size and progress shown.
final class LawDownload {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofMinutes(10);
    private static final long SHOWN_EVERY = 2L << 20;

    private final String address;
    private final Path target;
    private final PrintWriter out;

    LawDownload(String address, Path target, PrintWriter out) {
        this.address = address;
        this.target = target;
        this.out = out;
    }

    /// The downloaded file; empty when there is no network, which is said.
    Optional<Path> get() throws InterruptedException {
        if (Files.exists(target)) {
            return Optional.of(target);
        }
        out.println("下载公开的法律文集：" + address);
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address)).timeout(WHOLE).build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new IOException("HTTP " + response.statusCode());
            }
            save(response);
            return Optional.of(target);
        } catch (IOException | IllegalArgumentException failed) {
            out.println("没有下载成（" + reason(failed) + "）。");
            return Optional.empty();
        }
    }

    private static String reason(Exception failed) {
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }

    private void save(HttpResponse<InputStream> response) throws IOException {
        Path partial = target.resolveSibling(target.getFileName() + ".part");
        long total = response.headers().firstValueAsLong("content-length").orElse(-1);
        try (InputStream in = response.body();
                OutputStream file = Files.newOutputStream(partial)) {
            copy(in, file, total);
        }
        new ZipFile(partial.toFile()).close();
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void copy(InputStream in, OutputStream file, long total) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long done = 0;
        long shown = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            file.write(buffer, 0, read);
            done += read;
            if (done - shown >= SHOWN_EVERY) {
                shown = done;
                out.println("  " + (done >> 20) + (total > 0 ? " / " + (total >> 20) : "") + " MB");
            }
        }
    }
}
