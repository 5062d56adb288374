package org.mingfa.device.printer.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mingfa.device.printer.escpos.EscPosReceiptPrinterContract.await;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.ReceiptPrinter;
import org.mingfa.device.printer.ReceiptPrinterContract;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.wire.WireAddress;

/// A real printer: `-Dmingfa.receipt=/dev/usb/lp0`. It prints some receipts; with nobody there to open its cover it is
/// only asked for what it is in by itself.
@Tag("hardware")
class EscPosHardwareTest extends ReceiptPrinterContract {
    private Optional<EscPosReceiptPrinter> printer = Optional.empty();
    private int printed;

    @BeforeEach
    void connect() {
        String address = System.getProperty("mingfa.receipt", "");
        assumeTrue(!address.isEmpty(), "say where the printer is with -Dmingfa.receipt=ADDRESS");
        EscPos encoder = new EscPos(RollWidth.MM58, Fonts.find(List.of()).sans(), EscPos.QrMaker.PRINTER);
        printer = Optional.of(
                new EscPosReceiptPrinter(WireAddress.parse(address, 115_200).source(), encoder, Clock.systemUTC()));
        await(() -> printer().state().canPrint());
    }

    @AfterEach
    void disconnect() {
        printer.ifPresent(EscPosReceiptPrinter::close);
    }

    @Override
    protected ReceiptPrinter printer() {
        EscPosReceiptPrinter real = printer.orElseThrow();
        return new ReceiptPrinter() {
            @Override
            public PrinterState state() {
                return real.state();
            }

            @Override
            public RollWidth width() {
                return real.width();
            }

            @Override
            public PrintOutcome print(Receipt receipt) throws InterruptedException {
                PrintOutcome outcome = real.print(receipt);
                printed += outcome instanceof PrintOutcome.Printed ? 1 : 0;
                return outcome;
            }
        };
    }

    @Override
    protected Set<PrinterState> states() {
        return Set.of(PrinterState.READY);
    }

    @Override
    protected void become(PrinterState state) {
        await(() -> printer().state() == state);
    }

    /// As it says itself; a person counts.
    @Override
    protected int printed() {
        return printed;
    }

    @Test
    void itsSelfTestCostsNoPaper() throws InterruptedException {
        assertThat(printer.orElseThrow().selfTest().passed()).isTrue();
    }
}
