package org.mingfa.device.printer.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingfa.device.printer.escpos.EscPosReceiptPrinterContract.await;

import java.nio.charset.Charset;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintOutcome.Printed;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Fonts;

/// Printers that do not say when they are done.
class SimplePrinterTest {
    private static final Receipt RECEIPT = new Receipt(List.of(Receipt.Text.plain("公民"), new Receipt.Cut()));

    private final SimplePrinter simple = new SimplePrinter();
    private final EscPosReceiptPrinter printer = new EscPosReceiptPrinter(
            simple,
            new EscPos(RollWidth.MM58, Fonts.find(List.of()).sans(), EscPos.QrMaker.PRINTER),
            Clock.systemUTC());

    @AfterEach
    void takeAway() {
        printer.close();
    }

    @Test
    void theyPrint() throws InterruptedException {
        await(() -> printer.state() == PrinterState.READY);

        assertThat(printer.print(RECEIPT)).isEqualTo(new Printed());
        assertThat(new String(simple.taken(), Charset.forName("GB18030"))).contains("公民\n");
    }

    @Test
    void withoutPaperTheyDoNot() throws InterruptedException {
        await(() -> printer.state() == PrinterState.READY);
        simple.runOutOfPaper();

        assertThat(printer.print(RECEIPT)).isEqualTo(new NotPrinted(PrintTrouble.PAPER_OUT));
        assertThat(new String(simple.taken(), Charset.forName("GB18030"))).doesNotContain("公民");
    }

    @Test
    void onesThatSayNothingAreOffline() throws InterruptedException {
        simple.fallSilent();
        await(() -> printer.status().condition() == Condition.OFFLINE);

        assertThat(printer.status().reason()).isEqualTo("打印机没有回应");
        assertThat(printer.print(RECEIPT)).isEqualTo(new NotPrinted(PrintTrouble.OFFLINE));
    }

    /// Another printer stands where the last one stood.
    private void swapFor(boolean confirming) {
        simple.fallSilent();
        await(() -> printer.status().condition() == Condition.OFFLINE);
        simple.become(confirming);
        simple.speakAgain();
        await(() -> printer.state() == PrinterState.READY);
    }

    @Test
    void onesThatTakeThePlaceOfAPrinterThatSaidWhenItWasDonePrint() throws InterruptedException {
        swapFor(true);
        assertThat(printer.print(RECEIPT)).isEqualTo(new Printed());
        swapFor(false);

        assertThat(printer.print(RECEIPT)).isEqualTo(new Printed());
    }

    @Test
    void aPrinterThatSaidWhenItWasDoneAndDoesNoMoreHasNotPrinted() throws InterruptedException {
        swapFor(true);
        simple.become(false);
        try (ExecutorService desk = Executors.newSingleThreadExecutor()) {
            Future<PrintOutcome> first = desk.submit(() -> printer.print(RECEIPT));
            await(() -> printer.lastFrames().stream().anyMatch(frame -> frame.endsWith("bytes")));
            first.cancel(true);
        }

        // Its wire was opened anew for the first receipt's trouble, and it was there all the time.
        assertThat(printer.print(RECEIPT)).isEqualTo(new NotPrinted(PrintTrouble.NO_ANSWER));
    }
}
