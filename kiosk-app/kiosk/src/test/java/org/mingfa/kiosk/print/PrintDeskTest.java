package org.mingfa.kiosk.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.DocumentPrinter;
import org.mingfa.device.printer.PrintOptions;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.kiosk.health.IncidentStore;
import org.mingfa.runtime.database.Database;

@Timeout(60)
class PrintDeskTest {
    private static final Fonts FONTS = Fonts.find(List.of());
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final LawPaper OTHER = Papers.of("示例租房条例", 1);

    @TempDir
    private Path folder = Path.of("");

    private Optional<PrintDesk> opened = Optional.empty();

    private final List<Database> databases = new ArrayList<>();

    @AfterEach
    void close() {
        opened.ifPresent(PrintDesk::close);
        databases.forEach(Database::close);
    }

    @Test
    void aPaperComesOut() {
        FakeDocumentPrinter printer = new FakeDocumentPrinter();
        PrintDesk desk = desk(printer, LONG);

        desk.print("v", Papers.WAGES, PrintWay.A4);

        assertThat(outcome(desk, "v", Papers.WAGES, PrintWay.A4)).isEqualTo(new PrintOutcome.Printed());
        assertThat(printer.printed()).isEqualTo(1);
    }

    @Test
    void aRestartNamesWhatItCutShortAndPrintsItNever() {
        DocumentPrinter stuck = new FakeDocumentPrinter() {
            @Override
            public PrintOutcome print(String jobName, byte[] pdf, PrintOptions options) {
                LockSupport.park();
                return new PrintOutcome.Printed();
            }
        };
        desk(stuck, LONG).print("v", Papers.WAGES, PrintWay.A4);

        assertThat(store().cancelAll()).containsExactly(Map.entry(PrintWay.A4, 1));
        assertThat(store().cancelAll()).isEmpty();
    }

    @Test
    void whatAPrinterWithoutPaperHasIsTakenBackWhenTheVisitEnds() throws InterruptedException {
        CountDownLatch waits = new CountDownLatch(1);
        CountDownLatch takenBack = new CountDownLatch(1);
        FakeDocumentPrinter empty = new FakeDocumentPrinter() {
            @Override
            public PrintOutcome print(String jobName, byte[] pdf, PrintOptions options) {
                waits.countDown();
                LockSupport.park();
                takenBack.countDown();
                return new PrintOutcome.NotPrinted(PrintTrouble.CANCELLED);
            }
        };
        PrintDesk desk = desk(empty, LONG);
        desk.print("v", Papers.WAGES, PrintWay.A4);
        waits.await();
        empty.become(PrinterState.PAPER_OUT);

        desk.endVisit("v");

        // Only the interrupt brings it back.
        takenBack.await();
        assertThat(desk.progress("v", Papers.WAGES.id(), PrintWay.A4)).isEmpty();
    }

    @Test
    void whatCameToItsEndIsNothingForARestart() {
        FakeDocumentPrinter printer = new FakeDocumentPrinter();
        PrintDesk desk = desk(printer, LONG);
        desk.print("v", Papers.WAGES, PrintWay.A4);
        outcome(desk, "v", Papers.WAGES, PrintWay.A4);

        PrintJobStore store = store();
        while (!store.cancelAll().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(printer.printed()).isEqualTo(1);
    }

    @Test
    void aPhoneTakesTheWordsAwayInACode() throws Exception {
        PrintDesk desk = desk(new FakeDocumentPrinter(), LONG);
        String id = desk.preview("v", Papers.WAGES).orElseThrow().id();

        String words = read(desk.code("v", id).orElseThrow());

        assertThat(words).startsWith(Papers.WAGES.citation());
        assertThat(words).contains(Papers.WAGES.blocks().getLast().text());
        desk.endVisit("v");
        assertThat(desk.code("v", id)).isEmpty();
    }

    private static String read(byte[] png) throws IOException, NotFoundException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }

    @Test
    void endlessTappingPrintsOnce() throws InterruptedException {
        FakeDocumentPrinter printer = new FakeDocumentPrinter();
        PrintDesk desk = desk(printer, LONG);

        try (ExecutorService fingers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int tap = 0; tap < 200; tap++) {
                LawPaper paper = Papers.at(
                        Papers.WAGES, LocalDateTime.of(2026, 8, 1, 0, 0).plusSeconds(tap));
                fingers.execute(() -> desk.print("v", paper, PrintWay.A4));
            }
        }
        outcome(desk, "v", Papers.WAGES, PrintWay.A4);
        desk.print("v", Papers.WAGES, PrintWay.A4);
        desk.print("v", OTHER, PrintWay.A4);
        outcome(desk, "v", OTHER, PrintWay.A4);

        assertThat(printer.printed()).isEqualTo(2);
    }

    @Test
    void anotherVisitGetsItsOwnPaper() {
        FakeDocumentPrinter printer = new FakeDocumentPrinter();
        PrintDesk desk = desk(printer, LONG);

        desk.print("v", Papers.WAGES, PrintWay.A4);
        desk.print("w", Papers.WAGES, PrintWay.A4);
        outcome(desk, "v", Papers.WAGES, PrintWay.A4);
        outcome(desk, "w", Papers.WAGES, PrintWay.A4);

        assertThat(printer.printed()).isEqualTo(2);
    }

    @Test
    void troubleNamesTheOtherPrinterAndAfterItTheCitizenMayTryAgain() {
        FakeDocumentPrinter printer = new FakeDocumentPrinter();
        PrintDesk desk = desk(printer, LONG);
        printer.become(PrinterState.PAPER_OUT);

        desk.print("v", Papers.WAGES, PrintWay.A4);
        NotPrinted trouble = (NotPrinted) outcome(desk, "v", Papers.WAGES, PrintWay.A4);
        assertThat(trouble.trouble()).isEqualTo(PrintTrouble.PAPER_OUT);
        assertThat(trouble.advice()).contains("小票");

        desk.print("v", Papers.WAGES, PrintWay.RECEIPT);
        assertThat(outcome(desk, "v", Papers.WAGES, PrintWay.RECEIPT)).isEqualTo(new PrintOutcome.Printed());
        printer.become(PrinterState.READY);
        desk.print("v", Papers.WAGES, PrintWay.A4);
        assertThat(outcome(desk, "v", Papers.WAGES, PrintWay.A4)).isEqualTo(new PrintOutcome.Printed());
    }

    @Test
    void aPrinterThatNeverAnswersEndsAtTheDeadlineAndSoDoesWhoWaitsBehindIt() {
        PrintDesk desk = desk(new HeldPrinter(), Duration.ofMillis(50));

        desk.print("v", Papers.WAGES, PrintWay.A4);
        desk.print("w", Papers.WAGES, PrintWay.A4);

        for (String visit : List.of("v", "w")) {
            assertThat(outcome(desk, visit, Papers.WAGES, PrintWay.A4))
                    .isInstanceOfSatisfying(
                            NotPrinted.class, not -> assertThat(not.trouble()).isEqualTo(PrintTrouble.NO_ANSWER));
        }
    }

    @Test
    void whatWaitsWhenAVisitEndsIsNeverPrinted() throws InterruptedException {
        HeldPrinter printer = new HeldPrinter();
        PrintDesk desk = desk(printer, LONG);
        desk.print("v", Papers.WAGES, PrintWay.A4);
        printer.awaitBegun();
        desk.print("v", OTHER, PrintWay.A4);
        desk.print("w", OTHER, PrintWay.A4);

        desk.endVisit("v");
        printer.letGo();

        outcome(desk, "w", OTHER, PrintWay.A4);
        assertThat(printer.printed()).isEqualTo(2); // what was coming out, and that of the other visit
    }

    @Test
    void nothingOfAnEndedVisitIsLeftInMemory() throws InterruptedException {
        HeldPrinter printer = new HeldPrinter();
        PrintDesk desk = desk(printer, LONG);
        desk.print("w", Papers.WAGES, PrintWay.A4);
        printer.awaitBegun();
        Secret secret = secret(desk);
        assertThat(secret.paper().get()).isNotNull();
        assertThat(secret.pdf().get()).isNotNull();

        desk.endVisit("v");

        assertGone(secret.paper());
        assertGone(secret.pdf());
        printer.letGo();
    }

    @Test
    void whatComesForAnEndedVisitIsTurnedAway() {
        FakeDocumentPrinter printer = new FakeDocumentPrinter();
        PrintDesk desk = desk(printer, LONG);
        String id = desk.preview("v", Papers.WAGES).orElseThrow().id();
        assertThat(desk.picture("v", id, 1)).isPresent();
        desk.endVisit("v");

        assertThat(desk.preview("v", Papers.WAGES)).isEmpty();
        assertThat(desk.set("v", Papers.WAGES)).isEmpty();
        assertThat(desk.picture("v", id, 1)).isEmpty();
        assertThat(desk.progress("v", id, PrintWay.A4)).isEmpty();
        assertThat(desk.print("v", Papers.WAGES, PrintWay.A4)).isInstanceOf(PrintProgress.Done.class);
        assertThat(printer.printed()).isZero();
    }

    @Test
    void aPaperIsTakenAtOnceAndSetWhenItsSheetsAreWanted() {
        PrintDesk desk = desk(new FakeDocumentPrinter(), LONG);
        assertThat(desk.preview("v", Papers.WAGES).orElseThrow().pages()).isEmpty();

        assertThat(desk.set("v", Papers.WAGES).orElseThrow().pages()).hasValue(1);
        assertThat(desk.preview("v", Papers.WAGES).orElseThrow().pages()).hasValue(1);
    }

    @Test
    void aPictureIsForTheVisitThatAskedAndForPagesThatExist() {
        PrintDesk desk = desk(new FakeDocumentPrinter(), LONG);
        PrintDesk.Preview preview = desk.set("v", Papers.WAGES).orElseThrow();

        assertThat(preview.pages()).hasValue(1);
        assertThat(desk.picture("v", preview.id(), 1)).isPresent();
        assertThat(desk.picture("v", preview.id(), 0)).isEmpty();
        assertThat(desk.picture("v", preview.id(), 2)).isEmpty();
        assertThat(desk.picture("w", preview.id(), 1)).isEmpty();
    }

    /// What a visit had, held so loosely that it goes when the desk lets go.
    private record Secret(WeakReference<LawPaper> paper, WeakReference<byte[]> pdf) {}

    private static Secret secret(PrintDesk desk) {
        LawPaper paper = Papers.of("示例私事条例", 1);
        desk.preview("v", paper);
        desk.print("v", paper, PrintWay.A4);
        return new Secret(
                new WeakReference<>(paper),
                new WeakReference<>(
                        desk.shown("v", paper.id()).orElseThrow().sheets().pdf()));
    }

    private static void assertGone(WeakReference<?> reference) throws InterruptedException {
        while (reference.get() != null) {
            System.gc();
            Thread.sleep(10);
        }
    }

    private PrintDesk desk(DocumentPrinter printer, Duration deadline) {
        PrintDesk desk = new PrintDesk(
                new PaperPdf(FONTS), Optional.of(printer), Optional.of(new FakeReceiptPrinter()), store(), deadline);
        opened = Optional.of(desk);
        return desk;
    }

    private PrintJobStore store() {
        Database database = database();
        return new PrintJobStore(database, Clock.systemUTC());
    }

    private Database database() {
        try {
            Database database = Database.open(
                    folder.resolve("kiosk.sqlite"),
                    List.of(IncidentStore.MIGRATION, PrintJobStore.MIGRATION),
                    Clock.systemUTC());
            databases.add(database);
            return database;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static PrintOutcome outcome(PrintDesk desk, String visit, LawPaper paper, PrintWay way) {
        Supplier<PrintProgress> progress =
                () -> desk.progress(visit, paper.id(), way).orElseThrow();
        while (!(progress.get() instanceof PrintProgress.Done)) {
            Thread.onSpinWait();
        }
        return ((PrintProgress.Done) progress.get()).outcome();
    }
}
