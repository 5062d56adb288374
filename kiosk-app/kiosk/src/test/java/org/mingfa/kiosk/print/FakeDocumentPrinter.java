package org.mingfa.kiosk.print;

import java.util.concurrent.atomic.AtomicInteger;
import org.mingfa.device.printer.DocumentPrinter;
import org.mingfa.device.printer.PrintOptions;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrinterState;

/// Prints in no time, and counts.
class FakeDocumentPrinter implements DocumentPrinter {
    private final AtomicInteger printed = new AtomicInteger();
    private volatile PrinterState state = PrinterState.READY;

    @Override
    public PrinterState state() {
        return state;
    }

    void become(PrinterState next) {
        state = next;
    }

    int printed() {
        return printed.get();
    }

    @Override
    public PrintOutcome print(String jobName, byte[] pdf, PrintOptions options) {
        return state.trouble().<PrintOutcome>map(PrintOutcome.NotPrinted::new).orElseGet(this::count);
    }

    private PrintOutcome count() {
        printed.incrementAndGet();
        return new PrintOutcome.Printed();
    }
}
