package org.mingfa.device.printer.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.PrintOptions;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintOutcome.Printed;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.TestPage;
import org.mingfa.device.twin.document.DocumentTwin;

/// What becomes of a job when the printer fails while it has it. No paper ever comes out twice, or late.
@Timeout(60)
class JobsInTroubleTest {
    private static final Duration EVER = Duration.ofHours(1);

    @TempDir
    private Path folder = Path.of("");

    private DocumentTwin twin;

    @BeforeEach
    void start() throws IOException {
        twin = new DocumentTwin(folder, 0, Duration.ZERO);
    }

    @AfterEach
    void stop() {
        twin.close();
    }

    private IppDocumentPrinter patient() {
        return new IppDocumentPrinter(Quick.settings(twin.address()), Clock.systemUTC());
    }

    private IppDocumentPrinter impatient() {
        return new IppDocumentPrinter(Quick.impatient(twin.address()), Clock.systemUTC());
    }

    private static FutureTask<PrintOutcome> printing(IppDocumentPrinter printer) {
        FutureTask<PrintOutcome> task = new FutureTask<>(() -> printer.print("试印", TestPage.pdf()));
        Thread.ofVirtual().start(task);
        return task;
    }

    @Test
    void aJobWhoseAnswerWasLostIsFoundByItsNameAndNotSentAgain() throws Exception {
        try (IppDocumentPrinter printer = patient()) {
            twin.halveNextAnswer("print-job");

            assertThat(printer.print("试印", TestPage.pdf())).isInstanceOf(Printed.class);
            assertThat(twin.printed()).isEqualTo(1);
        }
    }

    @Test
    void aJobThatWaitsForPaperIsPrintedWhenPaperComesInTime() throws Exception {
        try (IppDocumentPrinter printer = patient()) {
            twin.lie(EVER); // it takes the job
            FutureTask<PrintOutcome> outcome = printing(printer);
            Soon.until("the job", () -> twin.waiting() == 1);
            twin.takePaperAway();
            twin.lie(Duration.ZERO);
            Soon.until("out of paper", () -> printer.state() == PrinterState.PAPER_OUT);
            twin.putPaperIn();

            assertThat(outcome.get()).isInstanceOf(Printed.class);
            assertThat(twin.printed()).isEqualTo(1);
        }
    }

    @Test
    void aJobThatWaitsForPaperTooLongIsCancelledAndDoesNotComeOutForTheNext() throws Exception {
        Duration brief = Duration.ofMillis(100);
        IppSettings settings =
                Quick.settings(twin.address()).with(new IppSettings.Patience(brief, Quick.LONG, Quick.LONG));
        try (IppDocumentPrinter printer = new IppDocumentPrinter(settings, Clock.systemUTC())) {
            twin.lie(EVER);
            FutureTask<PrintOutcome> outcome = printing(printer);
            Soon.until("the job", () -> twin.waiting() == 1);
            twin.takePaperAway();
            twin.lie(Duration.ZERO);

            assertThat(outcome.get()).isEqualTo(new NotPrinted(PrintTrouble.PAPER_OUT));
            assertThat(twin.waiting()).isZero();
            twin.putPaperIn();
            assertThat(printer.print("试印", TestPage.pdf())).isInstanceOf(Printed.class);
            assertThat(twin.printed()).isEqualTo(1);
        }
    }

    @Test
    void aPrinterThatSaysItIsIdleAndPrintsNothingIsNotWaitedForLong() throws Exception {
        try (IppDocumentPrinter printer = impatient()) {
            twin.lie(EVER);

            assertThat(printer.print("试印", TestPage.pdf())).isEqualTo(new NotPrinted(PrintTrouble.NO_ANSWER));
            assertThat(twin.waiting()).isZero();
        }
    }

    @Test
    void whoeverInterruptsHasTheJobCancelled() throws Exception {
        try (IppDocumentPrinter printer = patient()) {
            twin.lie(EVER);
            FutureTask<PrintOutcome> task =
                    new FutureTask<>(() -> printer.print("试印", TestPage.pdf(), PrintOptions.ONCE));
            Thread thread = Thread.ofVirtual().start(task);
            Soon.until("the job", () -> twin.waiting() == 1);
            thread.interrupt();
            thread.join();

            assertThat(task.state()).isEqualTo(FutureTask.State.FAILED);
            assertThat(task.exceptionNow()).isInstanceOf(InterruptedException.class);
            assertThat(twin.waiting()).isZero();
            twin.repair();
            assertThat(printer.print("试印", TestPage.pdf())).isInstanceOf(Printed.class);
            assertThat(twin.printed()).isEqualTo(1);
        }
    }

    @Test
    void aJobThatWasGivenUpWhileThePrinterWasAwayIsCancelledWhenItIsBack() throws Exception {
        try (IppDocumentPrinter printer = impatient()) {
            Soon.until("ready", () -> printer.state() == PrinterState.READY);
            twin.takePaperAway();
            twin.lie(Quick.LONG);
            FutureTask<PrintOutcome> outcome = printing(printer);
            Soon.until("the job", () -> twin.waiting() == 1);
            twin.unplug();

            assertThat(outcome.get()).isEqualTo(new NotPrinted(PrintTrouble.NO_ANSWER));
            assertThat(twin.waiting()).isEqualTo(1);
            twin.plugIn();
            Soon.until("the queue is empty", () -> twin.waiting() == 0);
            assertThat(twin.printed()).isZero();
        }
    }

    @Test
    void whatAnEarlierRunLeftInTheQueueIsCancelledAtStart() throws Exception {
        twin.lie(EVER);
        try (IppDocumentPrinter before = patient()) {
            FutureTask<PrintOutcome> lost = printing(before);
            Soon.until("the job", () -> twin.waiting() == 1);
            assertThat(lost.isDone()).isFalse();
            try (IppDocumentPrinter after = patient()) {
                Soon.until("the queue is empty", () -> twin.waiting() == 0);
            }
            assertThat(lost.get()).isEqualTo(new NotPrinted(PrintTrouble.CANCELLED));
        }
    }
}
