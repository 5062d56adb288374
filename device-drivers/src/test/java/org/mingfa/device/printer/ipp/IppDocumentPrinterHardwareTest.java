package org.mingfa.device.printer.ipp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.mingfa.device.printer.DocumentPrinter;
import org.mingfa.device.printer.DocumentPrinterContract;
import org.mingfa.device.printer.PrintOptions;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrinterState;

/// A real printer: `-Dmingfa.printer=ipp://10.0.0.8/ipp/print`. It uses some sheets; the states in
/// `-Dmingfa.printer.states=PAPER_OUT,COVER_OPEN` are asked for on the terminal, one hand must be there.
@Tag("hardware")
class IppDocumentPrinterHardwareTest extends DocumentPrinterContract {
    private final String address = System.getProperty("mingfa.printer", "");
    private Counted printer;

    @BeforeEach
    void connect() throws InterruptedException {
        assumeTrue(!address.isEmpty(), "No printer; name one with -Dmingfa.printer=ipp://...");
        printer = new Counted(
                new IppDocumentPrinter(IppSettings.of(IppAddress.parse(address), "mingfa-test"), Clock.systemUTC()));
        become(PrinterState.READY);
    }

    @AfterEach
    void close() {
        if (printer != null) {
            printer.real.close();
        }
    }

    /// Counts what the printer says came out; whoever stands there counts the sheets.
    private static final class Counted implements DocumentPrinter {
        private final IppDocumentPrinter real;
        private int copies;

        Counted(IppDocumentPrinter real) {
            this.real = real;
        }

        @Override
        public PrinterState state() {
            return real.state();
        }

        @Override
        public PrintOutcome print(String jobName, byte[] pdf, PrintOptions options) throws InterruptedException {
            PrintOutcome outcome = real.print(jobName, pdf, options);
            copies += outcome instanceof PrintOutcome.Printed ? options.copies() : 0;
            return outcome;
        }
    }

    @Override
    protected DocumentPrinter printer() {
        return printer;
    }

    @Override
    protected Set<PrinterState> states() {
        Set<PrinterState> states = EnumSet.of(PrinterState.READY);
        for (String name : System.getProperty("mingfa.printer.states", "").split(",", -1)) {
            if (!name.isBlank()) {
                states.add(PrinterState.valueOf(name.strip()));
            }
        }
        return states;
    }

    @Override
    protected void become(PrinterState state) throws InterruptedException {
        if (printer.state() != state) {
            System.out.println("Please bring the printer into the state " + state + ": " + state.sentence());
        }
        while (printer.state() != state) {
            Thread.sleep(200);
        }
    }

    @Override
    protected int printed() {
        return printer.copies;
    }
}
