package org.mingfa.device.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.StatusBoard;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.Port;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.twin.SocketPort;
import org.mingfa.device.wire.Backoff;
import org.mingfa.device.wire.Supervisor;
import org.mingfa.device.wire.TcpPort;
import org.mingfa.device.wire.TtyPort;
import org.mingfa.device.wire.Wire;
import org.mingfa.device.wire.WireLost;
import org.mingfa.device.wire.WireSource;
import org.mingfa.device.wire.WireTrouble;

/// How quickly a wire carries a question and its answer, and how quickly a pulled plug is noticed and mended. The
/// other end is a twin that echoes.
public final class WireBench {
    private static final int ASKED = 2000;
    private static final int PULLED = 20;
    private static final byte[] QUESTION = new byte[10];
    private static final Duration WITHIN = Duration.ofSeconds(10);

    private WireBench() {}

    /// @param folder for the link to the pseudo terminal
    /// @return lines to print
    public static List<String> run(Path folder) throws WireLost, InterruptedException {
        Path link = folder.resolve("echo");
        WireSource serial = new TtyPort(link, 115_200);
        SocketPort socket = new SocketPort(0, Pace.NONE);
        WireSource network = new TcpPort("127.0.0.1", socket.number());
        return List.of(
                roundTrip("serial", new PtyPort(link, Pace.NONE), serial),
                replug("serial", new PtyPort(link, new Pace(115_200)), serial),
                roundTrip("network", socket, network),
                replug("network", new SocketPort(socket.number(), Pace.NONE), network));
    }

    private static String roundTrip(String kind, Port port, WireSource source) throws WireLost, InterruptedException {
        try (port;
                Echo _ = new Echo(port);
                Wire wire = source.open()) {
            long[] micros = new long[ASKED];
            for (int i = 0; i < ASKED; i++) {
                long start = System.nanoTime();
                ask(wire);
                micros[i] = (System.nanoTime() - start) / 1000;
            }
            return "%s: 10 bytes there and back p50 %d us, p95 %d us (the line's own time left out)"
                    .formatted(kind, percentile(micros, 50), percentile(micros, 95));
        }
    }

    private static void ask(Wire wire) throws WireLost {
        wire.write(QUESTION, WITHIN);
        for (int come = 0; come < QUESTION.length; ) {
            int more = wire.read(WITHIN).length;
            if (more == 0) {
                throw new WireLost(WireTrouble.SILENT, "no echo");
            }
            come += more;
        }
    }

    private static String replug(String kind, Port port, WireSource source) throws InterruptedException {
        StatusBoard board = new StatusBoard(Clock.systemUTC());
        long[] offline = new long[PULLED];
        long[] working = new long[PULLED];
        try (port;
                Echo _ = new Echo(port);
                Supervisor supervisor =
                        new Supervisor("bench", source, board, Backoff.USUAL, wire -> askForEver(wire, board))) {
            supervisor.start();
            millisUntil(board, Condition.WORKING);
            for (int i = 0; i < PULLED; i++) {
                port.unplug();
                offline[i] = millisUntil(board, Condition.OFFLINE);
                // Out long enough for the waits between two tries to have grown.
                Thread.sleep(i * 200);
                port.replug();
                working[i] = millisUntil(board, Condition.WORKING);
            }
        }
        return "%s: unplug to offline p50 %d ms, worst %d ms (<= 3000); replug to working p50 %d ms, worst %d ms (<= 5000)"
                .formatted(
                        kind,
                        percentile(offline, 50),
                        percentile(offline, 100),
                        percentile(working, 50),
                        percentile(working, 100));
    }

    private static void askForEver(Wire wire, StatusBoard board) throws WireLost, InterruptedException {
        while (true) {
            ask(wire);
            board.working();
            Thread.sleep(200);
        }
    }

    private static long millisUntil(StatusBoard board, Condition condition) throws InterruptedException {
        long start = System.nanoTime();
        while (board.status().condition() != condition) {
            Thread.sleep(1);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long percentile(long[] figures, int percent) {
        long[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static final class Echo implements AutoCloseable {
        private final Thread thread;

        Echo(Port port) {
            thread = Thread.ofPlatform().daemon().start(() -> echo(port));
        }

        private static void echo(Port port) {
            try {
                while (true) {
                    port.write(port.read(Duration.ofMillis(100)));
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}
