package org.mingfa.device.printer.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.TestPage;
import org.mingfa.device.twin.document.DocumentTwin;

/// Whatever goes wrong: in the end the printer works, and the citizen has one page.
class RandomFaultsTest {
    private static final int FAULTS = 12;
    private static final Duration WITHIN = Duration.ofSeconds(1);

    @TempDir
    private Path folder = Path.of("");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("mingfa.seeds", 20));
    }

    @ParameterizedTest
    @Timeout(60)
    @MethodSource("seeds")
    void onePageComesOutAndThePrinterWorks(long seed) throws Exception {
        try (DocumentTwin twin = new DocumentTwin(folder, 0, Duration.ofMillis(30));
                IppDocumentPrinter printer =
                        new IppDocumentPrinter(Quick.settings(twin.address()), Clock.systemUTC())) {
            twin.play(DocumentTwin.random(seed, FAULTS, WITHIN));
            while (!isOut(twin, printer.print("试印", TestPage.pdf()))) {
                Thread.sleep(Duration.ofMillis(20));
            }
            Soon.until("the printer works", () -> printer.state() == PrinterState.READY);

            assertThat(twin.waiting()).isZero();
            assertThat(twin.printed()).isEqualTo(1);
        }
    }

    /// The citizen does what the terminal says: looks into the tray when nobody knows.
    private static boolean isOut(DocumentTwin twin, PrintOutcome outcome) {
        return outcome instanceof PrintOutcome.Printed
                || outcome.equals(new NotPrinted(PrintTrouble.NO_ANSWER)) && twin.printed() == 1;
    }
}
