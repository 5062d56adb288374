package org.mingfa.kiosk.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The program as a process of its own, started with the class path of this one.
final class ChildKiosk implements AutoCloseable {
    private final Process process;
    private final int port;

    private ChildKiosk(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// @param jvm further options of the JVM
    static ChildKiosk start(Path home, List<String> jvm) throws IOException {
        int port = freePort();
        Process process = program(
                        jvm,
                        List.of("kiosk", "--set", "kiosk.home=" + home.toAbsolutePath(), "--set", "web.port=" + port))
                .start();
        return new ChildKiosk(process, port);
    }

    /// Any command of the program as a process that says nothing.
    static ProcessBuilder program(List<String> jvm, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-XX:+UseSerialGC");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("org.mingfa.kiosk.MingfaMain");
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// The status line of a page, asked by a bare socket so that no client's start-up is measured; empty while nobody
    /// listens.
    Optional<String> ask(String path) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] start = socket.getInputStream().readNBytes(12);
            return start.length < 12 ? Optional.empty() : Optional.of(new String(start, StandardCharsets.US_ASCII));
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    boolean answers(String path) {
        return ask(path).filter(line -> line.endsWith("200")).isPresent();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// SIGKILL: what a power cut is to a process.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// SIGTERM, and waits for the orderly end.
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
