package org.mingfa.device.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.probe.Finding.Found;
import org.mingfa.device.probe.Finding.Kind;
import org.mingfa.device.probe.Finding.Silent;
import org.mingfa.device.probe.Finding.Unusable;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.Port;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.twin.SocketPort;
import org.mingfa.device.twin.idcard.IdCardTwin;
import org.mingfa.device.wire.WireAddress;
import org.mingfa.device.wire.WireTrouble;

class DeviceProbeTest {
    private static final String PRINTER_STATUS = "100401";
    private static final String READER_STATUS = "AAAAAA9669000311FFED";

    @TempDir
    Path folder;

    @Test
    void findsACardReaderAtASerialPort() {
        try (IdCardTwin _ = IdCardTwin.start(pty(), FaultScript.NONE, 1)) {
            assertThat(ask(folder.resolve("device").toString()))
                    .isEqualTo(new Found(Kind.ID_CARD_READER, folder.resolve("device") + "@115200"));
        }
    }

    @Test
    void findsAReceiptPrinterAtASerialPortAndOnTheNetwork() throws Exception {
        try (SmallDevice _ = new SmallDevice(pty(), "1004", 0x16)) {
            assertThat(ask(folder.resolve("device") + "@9600"))
                    .isEqualTo(new Found(Kind.RECEIPT_PRINTER, folder.resolve("device") + "@9600"));
        }
        try (SmallDevice printer = new SmallDevice(new SocketPort(0, Pace.NONE), "1004", 0x12)) {
            assertThat(ask(printer.port.address())).isEqualTo(new Found(Kind.RECEIPT_PRINTER, printer.port.address()));
        }
    }

    @Test
    void aDeviceThatAnswersSomethingElseIsNone() throws Exception {
        try (SmallDevice _ = new SmallDevice(pty(), "1004", 0x4F)) {
            assertThat(ask(folder.resolve("device") + "@9600")).isEqualTo(new Silent());
        }
    }

    @Test
    void aSilentSerialDeviceGetsTheTwoQuestionsAndNothingElse() throws Exception {
        try (SmallDevice silent = new SmallDevice(pty(), "none", 0)) {
            assertThat(ask(folder.resolve("device") + "@9600")).isEqualTo(new Silent());
            assertThat(silent.received(13)).isEqualTo(PRINTER_STATUS + READER_STATUS);
        }
    }

    @Test
    void aSilentNetworkPrinterGetsNothingThatItCouldPrint() throws Exception {
        try (SmallDevice silent = new SmallDevice(new SocketPort(0, Pace.NONE), "none", 0)) {
            assertThat(ask(silent.port.address())).isEqualTo(new Silent());
            assertThat(silent.received(3)).isEqualTo(PRINTER_STATUS);
        }
    }

    @Test
    void aWrongPlaceIsNamed() {
        assertThat(ask(folder.toString()))
                .isInstanceOfSatisfying(
                        Unusable.class,
                        unusable -> assertThat(unusable.trouble()).isEqualTo(WireTrouble.NOT_A_DEVICE.name()));
    }

    private PtyPort pty() {
        return new PtyPort(folder.resolve("device"), Pace.NONE);
    }

    private static Finding ask(String address) {
        return new DeviceProbe(Duration.ofSeconds(2)).findingAt(WireAddress.parse(address, DeviceProbe.ANY_SPEED));
    }

    /// Answers one byte to what begins like its question.
    private static final class SmallDevice implements AutoCloseable {
        final Port port;
        private final ByteArrayOutputStream received = new ByteArrayOutputStream();
        private final Thread thread;

        SmallDevice(Port port, String question, int answer) {
            this.port = port;
            this.thread = Thread.ofVirtual().start(() -> serve(question, answer));
        }

        private void serve(String question, int answer) {
            try {
                while (true) {
                    byte[] come = port.read(Duration.ofMillis(100));
                    received.writeBytes(come);
                    if (hex(come).startsWith(question)) {
                        port.write(new byte[] {(byte) answer});
                    }
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        /// All, once there are so many bytes and the device has stopped.
        String received(int bytes) throws InterruptedException {
            long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (received.size() < bytes && System.nanoTime() < end) {
                Thread.sleep(5);
            }
            thread.interrupt();
            thread.join();
            return hex(received.toByteArray());
        }

        private static String hex(byte[] bytes) {
            return HexFormat.of().withUpperCase().formatHex(bytes);
        }

        @Override
        public void close() {
            thread.interrupt();
            port.close();
        }
    }
}
