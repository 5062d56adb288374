package org.mingfa.device.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.StatusBoard;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.Port;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.twin.SocketPort;

/// A supervised device whose plug is pulled and put back, over real wires.
class ReplugTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void aSerialDeviceGoesOfflineAndComesBack() throws Exception {
        Path link = folder.resolve("device");
        pullAndPutBack(new PtyPort(link, new Pace(115_200)), new TtyPort(link, 115_200));
    }

    @Test
    void aNetworkDeviceGoesOfflineAndComesBack() throws Exception {
        SocketPort port = new SocketPort(0, Pace.NONE);
        pullAndPutBack(port, new TcpPort("127.0.0.1", port.number()));
    }

    private static void pullAndPutBack(Port port, WireSource source) throws InterruptedException {
        StatusBoard board = new StatusBoard(Clock.systemUTC());
        try (port;
                EchoTwin _ = new EchoTwin(port);
                Supervisor supervisor =
                        new Supervisor("test-device", source, board, Backoff.USUAL, wire -> askForEver(wire, board))) {
            supervisor.start();
            for (int i = 0; i < 3; i++) {
                await(board, Condition.WORKING);
                port.unplug();
                await(board, Condition.OFFLINE);
                port.replug();
            }
            await(board, Condition.WORKING);
        }
    }

    private static void askForEver(Wire wire, StatusBoard board) throws WireLost, InterruptedException {
        while (true) {
            wire.write(new byte[] {7}, Duration.ofSeconds(1));
            if (wire.read(Duration.ofSeconds(10)).length == 0) {
                throw new WireLost(WireTrouble.SILENT, "no echo");
            }
            board.working();
            Thread.sleep(50);
        }
    }

    private static void await(StatusBoard board, Condition condition) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (board.status().condition() != condition && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(board.status().condition()).isEqualTo(condition);
    }

    private static final class EchoTwin implements AutoCloseable {
        private final Thread thread;

        EchoTwin(Port port) {
            thread = Thread.ofVirtual().start(() -> echo(port));
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
