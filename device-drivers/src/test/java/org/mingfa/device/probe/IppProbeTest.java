package org.mingfa.device.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.ipp.IppAddress;
import org.mingfa.device.probe.Finding.Found;
import org.mingfa.device.probe.Finding.Kind;
import org.mingfa.device.probe.Finding.Unusable;
import org.mingfa.device.twin.document.DocumentTwin;

class IppProbeTest {

    @Test
    void aPrinterIsFoundAlsoWithoutPaper(@TempDir Path out) throws Exception {
        try (DocumentTwin twin = new DocumentTwin(out, 0, Duration.ZERO)) {
            twin.takePaperAway();

            assertThat(IppProbe.ask(IppAddress.parse(twin.address().toString())))
                    .isEqualTo(new Found(Kind.DOCUMENT_PRINTER, twin.address().toString()));
            assertThat(twin.printed()).isZero();
        }
    }

    @Test
    void whereNobodyListensTheReasonIsNamed() throws Exception {
        assertThat(IppProbe.ask(IppAddress.parse("ipp://127.0.0.1:" + freePort() + "/ipp/print")))
                .isInstanceOf(Unusable.class);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
