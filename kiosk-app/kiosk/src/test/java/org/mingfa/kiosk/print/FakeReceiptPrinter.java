package org.mingfa.kiosk.print;

import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.ReceiptPrinter;
import org.mingfa.device.printer.RollWidth;

/// Prints in no time.
final class FakeReceiptPrinter implements ReceiptPrinter {
    @Override
    public PrinterState state() {
        return PrinterState.READY;
    }

    @Override
    public RollWidth width() {
        return RollWidth.MM58;
    }

    @Override
    public PrintOutcome print(Receipt receipt) {
        return new PrintOutcome.Printed();
    }
}
