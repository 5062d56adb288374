package org.mingfa.device.printer.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.TestPage;
import org.mingfa.device.twin.document.DocumentTwin;

/// Whatever goes wrong: in the end the printer works, and each citizen has one page.
class RandomFaultsTest {
    private static final int SEEDS = Integer.getInteger("mingfa.seeds", 20);
    private static final int AT_ONCE = 10;
    private static final int FAULTS = 12;
    private static final int CITIZENS = 3;
    private static final Duration WITHIN = Duration.ofSeconds(1);

    @TempDir
    private Path folder = Path.of("");

    @Test
    @Timeout(300)
    void everyCitizenHasOnePageAndThePrinterWorks() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Integer>> runs = LongStream.rangeClosed(1, SEEDS)
                    .<Callable<Integer>>mapToObj(seed -> () -> papers(seed))
                    .toList();
            int seed = 0;
            for (Future<Integer> papers : threads.invokeAll(runs)) {
                assertThat(papers.get()).as("papers of seed %d", ++seed).isEqualTo(CITIZENS);
            }
        }
    }

    /// @return how many came out in all
    private int papers(long seed) throws Exception {
        try (DocumentTwin twin = new DocumentTwin(folder.resolve("seed" + seed), 0, Duration.ofMillis(100));
                IppDocumentPrinter printer =
                        new IppDocumentPrinter(Quick.settings(twin.address()), Clock.systemUTC())) {
            twin.play(DocumentTwin.random(seed, FAULTS, WITHIN));
            for (int citizen = 1; citizen <= CITIZENS; citizen++) {
                while (!isOut(printer.print("试印", TestPage.pdf()), twin.printed() == citizen)) {
                    Thread.sleep(Duration.ofMillis(20));
                }
            }
            Soon.until("the printer works", () -> printer.state() == PrinterState.READY && twin.waiting() == 0);
            return twin.printed();
        }
    }

    /// The citizen does what the terminal says: looks into the tray when nobody knows.
    private static boolean isOut(PrintOutcome outcome, boolean inTheTray) {
        return outcome instanceof PrintOutcome.Printed
                || outcome.equals(new NotPrinted(PrintTrouble.NO_ANSWER)) && inTheTray;
    }
}
