package org.mingfa.device.printer.ipp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// A CUPS of its own on loopback, with Debian's rules for jobs and one queue, `a4`, whose paper is a file. It
/// needs neither root nor a system service.
final class CupsServer implements AutoCloseable {
    private static final Path CUPSD = Path.of("/usr/sbin/cupsd");
    private static final Path FILTER = Path.of("/usr/lib/cups/filter/pdftopdf");
    private static final Path DISABLE = Path.of("/usr/sbin/cupsdisable");
    private static final long SECONDS = 20;

    private final Path home;
    private final int port;
    private final Process process;

    /// Skips the test, and says why, where CUPS is not installed.
    CupsServer(Path home) throws IOException {
        assumeTrue(
                Files.isExecutable(CUPSD) && Files.isExecutable(FILTER) && Files.isExecutable(DISABLE),
                "No CUPS here; apt-get install cups-daemon cups-client cups-filters");
        this.home = home;
        this.port = freePort();
        layOut();
        this.process = new ProcessBuilder(
                        CUPSD.toString(),
                        "-f",
                        "-c",
                        home.resolve("root/cupsd.conf").toString(),
                        "-s",
                        home.resolve("root/cups-files.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("cupsd.out").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// As root, CUPS runs its filters as a user who must be able to come here.
    private void layOut() throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String folder : List.of("root/ppd", "spool/tmp", "cache", "state", "log", "out")) {
            Files.createDirectories(home.resolve(folder));
        }
        for (String file : List.of("cupsd.conf", "cups-files.conf", "printers.conf")) {
            Files.writeString(home.resolve("root").resolve(file), resource(file));
        }
        Files.writeString(home.resolve("root/ppd/a4.ppd"), resource("a4.ppd"));
    }

    private String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CupsServer.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@HOME@", home.toString())
                    .replace("@PORT@", String.valueOf(port));
        }
    }

    URI host() {
        return URI.create("ipp://127.0.0.1:" + port + "/");
    }

    URI queue(String name) {
        return host().resolve("printers/" + name);
    }

    /// The last paper.
    Path paper() {
        return home.resolve("out/paper.pdf");
    }

    /// Runs a command of CUPS against this server: `cupsdisable a4`.
    void run(String command, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command, "-h", "127.0.0.1:" + port));
        line.addAll(List.of(words));
        Process run = new ProcessBuilder(line).inheritIO().start();
        if (!run.waitFor(SECONDS, TimeUnit.SECONDS) || run.exitValue() != 0) {
            throw new IOException(line + " failed");
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(Duration.ofSeconds(SECONDS))) {
            process.destroyForcibly().waitFor();
        }
    }
}
