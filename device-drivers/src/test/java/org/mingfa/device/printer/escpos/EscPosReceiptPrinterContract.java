package org.mingfa.device.printer.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.ReceiptPrinter;
import org.mingfa.device.printer.ReceiptPrinterContract;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.twin.Port;
import org.mingfa.device.twin.receipt.ReceiptFault;
import org.mingfa.device.twin.receipt.ReceiptTwin;
import org.mingfa.device.wire.WireSource;

/// The driver and the twin with real bytes between them.
abstract class EscPosReceiptPrinterContract extends ReceiptPrinterContract {
    private static final Fonts FONTS = Fonts.find(List.of());

    @TempDir
    private Path folder = Path.of("");

    private Optional<ReceiptTwin> twin = Optional.empty();
    private Optional<EscPosReceiptPrinter> printer = Optional.empty();

    abstract Port port(Path folder);

    abstract WireSource source(String address);

    @BeforeEach
    void install() {
        ReceiptTwin installed =
                new ReceiptTwin(port(folder), RollWidth.MM58, FONTS.sans(), 0, Optional.of(folder.resolve("out")));
        twin = Optional.of(installed);
        EscPos encoder = new EscPos(RollWidth.MM58, FONTS.sans(), EscPos.QrMaker.PRINTER);
        printer = Optional.of(new EscPosReceiptPrinter(source(installed.address()), encoder, Clock.systemUTC()));
        await(() -> printer().state() == PrinterState.READY);
    }

    @AfterEach
    void takeAway() {
        driver().close();
        twin().close();
    }

    final EscPosReceiptPrinter driver() {
        return printer.orElseThrow();
    }

    final ReceiptTwin twin() {
        return twin.orElseThrow();
    }

    @Override
    protected ReceiptPrinter printer() {
        return driver();
    }

    @Override
    protected Set<PrinterState> states() {
        return EnumSet.complementOf(
                EnumSet.of(PrinterState.SUPPLIES_LOW, PrinterState.SUPPLIES_OUT, PrinterState.FAULT));
    }

    @Override
    protected void become(PrinterState state) {
        ReceiptFault.ALL.forEach(twin()::end);
        switch (state) {
            case PAPER_LOW -> twin().begin(ReceiptFault.PAPER_LOW);
            case PAPER_OUT -> twin().takePaperAway();
            case COVER_OPEN -> twin().openCover();
            case JAMMED -> twin().begin(ReceiptFault.JAM);
            case OFFLINE -> twin().begin(ReceiptFault.OFFLINE);
            default -> {}
        }
        await(() -> printer().state() == state);
    }

    @Override
    protected int printed() {
        return twin().slips().size();
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
            sleep();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void sleep() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void thePrinterUnderstoodEverything() throws InterruptedException {
        assertThat(printer().print(RECEIPT)).isEqualTo(new PrintOutcome.Printed());

        var slip = twin().slips().getFirst();
        assertThat(slip.oddities()).isEmpty();
        assertThat(slip.codes()).containsExactly("《示例工钱条例》第三条");
        assertThat(slip.lines()).contains("明法亭", "第三条  工资应当按月支付", "─".repeat(16));
    }
}
