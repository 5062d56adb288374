package org.mingfa.device.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingfa.device.twin.Port;

/// What a driver may rely on of any wire. The other end is a twin's port.
abstract class WireContract {
    static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration MOMENT = Duration.ofMillis(30);
    /// What a busy machine may add to any deadline.
    private static final Duration SLACK = Duration.ofSeconds(4);

    Port port;
    WireSource source;

    abstract Port plugIn() throws Exception;

    abstract WireSource source(Port port);

    @BeforeEach
    void plug() throws Exception {
        port = plugIn();
        source = source(port);
    }

    @AfterEach
    void pull() {
        port.close();
    }

    @Test
    void bytesGoBothWaysWhole() throws Exception {
        byte[] sent = new byte[3000];
        new Random(1).nextBytes(sent);
        try (Wire wire = source.open()) {
            wire.write(sent, SOON);
            assertThat(receive(sent.length)).isEqualTo(sent);
            port.write(sent);
            assertThat(receive(wire, sent.length)).isEqualTo(sent);
        }
    }

    @Test
    void silenceIsEmptyAndComesInTime() throws Exception {
        try (Wire wire = source.open()) {
            long start = System.nanoTime();
            assertThat(wire.read(MOMENT)).isEmpty();
            assertThat(wire.read(Duration.ZERO)).isEmpty();
            assertThat(since(start)).isLessThan(MOMENT.plus(SLACK));
        }
    }

    @Test
    void aWriteThatNobodyTakesIsLostInTime() throws Exception {
        byte[] more = new byte[64 << 20];
        try (Wire wire = source.open()) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> wire.write(more, MOMENT)).isInstanceOf(WireLost.class);
            assertThat(since(start)).isLessThan(SLACK);
        }
    }

    @Test
    void aVanishedDeviceIsLostWhetherReadOrWritten() throws Exception {
        for (boolean reading : new boolean[] {true, false}) {
            try (Wire wire = connected()) {
                port.unplug();
                long start = System.nanoTime();
                assertThatThrownBy(() -> useUntilLost(wire, reading))
                        .isInstanceOfSatisfying(
                                WireLost.class,
                                lost -> assertThat(lost.trouble()).isEqualTo(WireTrouble.VANISHED));
                assertThat(since(start)).isLessThan(SLACK);
            }
            port.replug();
        }
    }

    @Test
    void closeIsQuickAndMayBeRepeatedAndEndsTheWire() throws Exception {
        Wire wire = connected();
        long start = System.nanoTime();
        wire.close();
        wire.close();
        assertThat(since(start)).isLessThan(Duration.ofSeconds(1).plus(SLACK));
        assertThatThrownBy(() -> wire.read(SOON)).isInstanceOf(WireLost.class);
        assertThatThrownBy(() -> wire.write(new byte[1], SOON)).isInstanceOf(WireLost.class);
    }

    @Test
    void closeAfterTheDeviceVanishedIsQuick() throws Exception {
        Wire wire = connected();
        port.unplug();
        long start = System.nanoTime();
        wire.close();
        assertThat(since(start)).isLessThan(Duration.ofSeconds(1).plus(SLACK));
    }

    @Test
    void anUnpluggedDeviceCannotBeOpenedAndAReplugCan() throws Exception {
        port.unplug();
        assertThatThrownBy(() -> source.open()).isInstanceOf(WireLost.class);
        port.replug();
        connected().close();
    }

    @Test
    void aDriverThatIsStoppedLeavesItsReadAtOnce() throws Exception {
        try (Wire wire = connected()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> wire.read(SOON)).isInstanceOf(WireLost.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aHundredOpeningsLeaveNothingBehind() throws Exception {
        connected().close();
        Left before = Left.now();
        for (int i = 0; i < 100; i++) {
            connected().close();
        }
        assertThat(Left.now().isMuchMoreThan(before))
                .as("before %s, after %s", before, Left.now())
                .isFalse();
    }

    /// Has spoken with the twin.
    Wire connected() throws Exception {
        Wire wire = source.open();
        wire.write(new byte[] {42}, SOON);
        assertThat(receive(1)).containsExactly(42);
        return wire;
    }

    private static void useUntilLost(Wire wire, boolean reading) throws WireLost {
        long end = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < end) {
            if (reading) {
                wire.read(MOMENT);
            } else {
                wire.write(new byte[] {1}, SOON);
            }
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private byte[] receive(int count) throws InterruptedException {
        ByteArrayOutputStream come = new ByteArrayOutputStream();
        long end = System.nanoTime() + SOON.toNanos();
        while (come.size() < count && System.nanoTime() < end) {
            come.writeBytes(port.read(MOMENT));
        }
        return come.toByteArray();
    }

    private static byte[] receive(Wire wire, int count) throws WireLost {
        ByteArrayOutputStream come = new ByteArrayOutputStream();
        long end = System.nanoTime() + SOON.toNanos();
        while (come.size() < count && System.nanoTime() < end) {
            come.writeBytes(wire.read(MOMENT));
        }
        return come.toByteArray();
    }
}
