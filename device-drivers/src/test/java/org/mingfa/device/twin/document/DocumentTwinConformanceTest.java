package org.mingfa.device.twin.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.TestPage;

/// The twin against the suite that CUPS brings for printers: IPP/1.1.
class DocumentTwinConformanceTest {
    private static final Path IPPTOOL = Path.of("/usr/bin/ipptool");
    private static final Path SUITE = Path.of("/usr/share/cups/ipptool/ipp-1.1.test");

    @TempDir
    private Path folder = Path.of("");

    @Test
    @Timeout(120)
    void itPassesTheSuiteOfCups() throws Exception {
        assumeTrue(
                Files.isExecutable(IPPTOOL) && Files.exists(SUITE), "No ipptool here; apt-get install cups-ipp-utils");
        Path page = Files.write(folder.resolve("page.pdf"), TestPage.pdf());
        try (DocumentTwin twin = new DocumentTwin(folder.resolve("out"), 0, Duration.ofMillis(100))) {
            String address = twin.address().toString().replace("localhost", "127.0.0.1");
            Process suite = new ProcessBuilder(
                            IPPTOOL.toString(), "-It", "-f", page.toString(), address, SUITE.toString())
                    .redirectErrorStream(true)
                    .start();
            String report = new String(suite.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(report).contains("[PASS]").doesNotContain("[FAIL]");
            assertThat(suite.waitFor()).as(report).isZero();
        }
    }
}
