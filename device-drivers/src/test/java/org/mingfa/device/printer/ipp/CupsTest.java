package org.mingfa.device.printer.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.FrameTrace;
import org.mingfa.device.printer.PrintOptions;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintOutcome.Printed;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.TestPage;

/// The driver and a real CUPS with its filters.
@Timeout(120)
class CupsTest {
    private static final String LEFT = "mingfa #0123456789abcdef";

    @TempDir
    private static Path folder = Path.of("");

    private static CupsServer cups;

    @BeforeAll
    static void start() throws IOException {
        cups = new CupsServer(folder);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (cups != null) {
            cups.close();
        }
    }

    private static IppDocumentPrinter printer(URI address) throws InterruptedException {
        IppDocumentPrinter printer = new IppDocumentPrinter(Quick.settings(address), Clock.systemUTC());
        Soon.until("an answer of CUPS", () -> printer.report().isPresent());
        return printer;
    }

    @Test
    void theDefaultQueueIsFoundByTheHostAloneAndThePageComesOut() throws Exception {
        try (IppDocumentPrinter printer = printer(cups.host())) {
            assertThat(printer.print("试印", TestPage.pdf())).isInstanceOf(Printed.class);
        }
        try (PDDocument paper = Loader.loadPDF(cups.paper().toFile())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(paper)).contains(TestPage.WORDS);
        }
    }

    @Test
    void asManyCopiesComeOutAsWereAskedFor() throws Exception {
        try (IppDocumentPrinter printer = printer(cups.queue("a4"))) {
            assertThat(printer.print("试印", TestPage.pdf(), new PrintOptions(3, false)))
                    .isInstanceOf(Printed.class);
        }
        try (PDDocument paper = Loader.loadPDF(cups.paper().toFile())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void aQueueThatWasStoppedIsNamedAndPrintsWhenItIsStartedAgain() throws Exception {
        try (IppDocumentPrinter printer = printer(cups.queue("a4"))) {
            cups.run("/usr/sbin/cupsdisable", "a4");
            Soon.until("paused", () -> printer.status().reason().contains("暂停"));

            assertThat(printer.status().remedy()).contains("cupsenable");
            assertThat(printer.print("试印", TestPage.pdf())).isEqualTo(new NotPrinted(PrintTrouble.FAULT));
            cups.run("/usr/sbin/cupsenable", "a4");
            Soon.until("ready", () -> printer.state() == PrinterState.READY);
            assertThat(printer.print("试印", TestPage.pdf())).isInstanceOf(Printed.class);
        }
    }

    @Test
    void aQueueThatCupsDoesNotHaveIsNamed() throws Exception {
        try (IppDocumentPrinter printer =
                new IppDocumentPrinter(Quick.settings(cups.queue("nowhere")), Clock.systemUTC())) {
            Soon.until("named", () -> printer.status().reason().equals(IppTrouble.NO_SUCH_QUEUE.reason()));

            assertThat(printer.print("试印", TestPage.pdf())).isEqualTo(new NotPrinted(PrintTrouble.OFFLINE));
        }
    }

    private static Optional<PrintOutcome> end(IppQueue queue) {
        try {
            return queue.find(LEFT).flatMap(JobReport::end);
        } catch (IppFailed | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /// CUPS tells names of jobs, and cancels them, for their owner alone.
    @Test
    void whatAnEarlierRunLeftIsCancelled() throws Exception {
        Path file = Files.write(folder.resolve("left.pdf"), TestPage.pdf());
        IppSettings settings = Quick.settings(cups.queue("a4"));
        cups.run("/usr/bin/lp", "-U", settings.user(), "-d", "a4", "-H", "indefinite", "-t", LEFT, file.toString());
        try (IppDocumentPrinter printer = printer(cups.queue("a4"));
                IppExchange exchange = new IppExchange(new FrameTrace(Clock.systemUTC()))) {
            IppQueue queue = new IppQueue(exchange, settings.address(), settings);
            // A job of CUPS that was just cancelled is for a moment in none of its lists.
            Soon.until("cancelled", () -> end(queue).equals(Optional.of(new NotPrinted(PrintTrouble.CANCELLED))));
            assertThat(printer.state()).isEqualTo(PrinterState.READY);
        }
    }
}
