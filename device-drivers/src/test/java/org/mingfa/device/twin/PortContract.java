package org.mingfa.device.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingfa.device.wire.Wire;
import org.mingfa.device.wire.WireLost;
import org.mingfa.device.wire.WireSource;

/// What a twin may rely on of its port, whatever it is made of.
abstract class PortContract {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration MOMENT = Duration.ofMillis(50);

    Port port;

    abstract Port plugIn() throws Exception;

    /// What a driver uses to open the port's address.
    abstract WireSource driver();

    @BeforeEach
    void plug() throws Exception {
        port = plugIn();
    }

    @AfterEach
    void pull() {
        port.close();
    }

    @Test
    void whatTheDriverSendsComesInAndTheReplyGoesOut() throws Exception {
        try (Wire wire = driver().open()) {
            wire.write(ascii("hello"), SOON);
            assertThat(receive(5)).isEqualTo(ascii("hello"));
            port.write(new byte[] {0, 13, 10, 3, 17, 19, (byte) 0xff});
            assertThat(receive(wire, 7)).isEqualTo(new byte[] {0, 13, 10, 3, 17, 19, (byte) 0xff});
        }
    }

    @Test
    void silenceIsNoBytes() throws Exception {
        assertThat(port.read(MOMENT)).isEmpty();
    }

    @Test
    void bytesAreLostWhileNobodyListens() throws Exception {
        port.write(ascii("lost"));
        port.unplug();
        port.write(ascii("lost"));
        assertThat(port.read(MOMENT)).isEmpty();
    }

    @Test
    void oneDriverFollowsTheOther() throws Exception {
        for (String words : new String[] {"one", "two", "three"}) {
            try (Wire wire = driver().open()) {
                wire.write(ascii(words), SOON);
                assertThat(receive(words.length())).isEqualTo(ascii(words));
            }
        }
    }

    @Test
    void isFoundUnderTheSameAddressAfterAReplug() throws Exception {
        String address = port.address();
        for (int i = 0; i < 3; i++) {
            port.unplug();
            assertThat(port.isPlugged()).isFalse();
            assertThatThrownBy(() -> driver().open()).isInstanceOf(WireLost.class);
            port.replug();
            assertThat(port.address()).isEqualTo(address);
            whatTheDriverSendsComesInAndTheReplyGoesOut();
        }
    }

    @Test
    void theDriverNoticesThatThePlugIsPulled() throws Exception {
        try (Wire wire = driver().open()) {
            wire.write(ascii("x"), SOON);
            assertThat(receive(1)).hasSize(1);
            port.unplug();
            assertThatThrownBy(() -> wire.read(SOON)).isInstanceOf(WireLost.class);
        }
    }

    @Test
    void aTwinThatIsStoppedLeavesItsPort() throws Exception {
        for (Thread.Builder kind :
                List.of(Thread.ofVirtual(), Thread.ofPlatform().daemon())) {
            CountDownLatch reads = new CountDownLatch(3);
            Thread twin = kind.start(() -> readUntilStopped(reads));
            assertThat(reads.await(10, TimeUnit.SECONDS)).isTrue();
            twin.interrupt();
            assertThat(twin.join(SOON)).isTrue();
        }
    }

    private void readUntilStopped(CountDownLatch reads) {
        try {
            while (true) {
                port.read(MOMENT);
                reads.countDown();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
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

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
