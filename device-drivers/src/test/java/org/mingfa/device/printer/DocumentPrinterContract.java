package org.mingfa.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.Ink;
import org.mingfa.device.printer.ink.InkDocument;

/// What every A4 printer does, simulated or not.
abstract class DocumentPrinterContract {
    private static final byte[] PAGE = page();

    abstract DocumentPrinter printer();

    /// Brings the printer into a state, by a simulator's wish or by hand.
    abstract void become(PrinterState state);

    /// How many jobs have come out of it.
    abstract int printed();

    @Test
    void aPageComesOut() throws InterruptedException {
        assertThat(printer().print("试印", PAGE)).isInstanceOf(PrintOutcome.Printed.class);
        assertThat(printed()).isEqualTo(1);
    }

    @Test
    void whatIsNoPdfIsRefusedAndTheNextPageComesOut() throws InterruptedException {
        byte[] noPdf = "no PDF".getBytes(StandardCharsets.US_ASCII);

        assertThat(printer().print("试印", noPdf)).isEqualTo(new PrintOutcome.NotPrinted(PrintTrouble.REFUSED));
        assertThat(printed()).isZero();
        assertThat(printer().print("试印", PAGE)).isInstanceOf(PrintOutcome.Printed.class);
    }

    @ParameterizedTest
    @EnumSource(PrinterState.class)
    void itSaysItsStateAndPrintsOnlyWhenItCan(PrinterState state) throws InterruptedException {
        become(state);

        assertThat(printer().state()).isEqualTo(state);
        PrintOutcome outcome = printer().print("试印", PAGE);
        assertThat(outcome)
                .isEqualTo(state.trouble()
                        .<PrintOutcome>map(PrintOutcome.NotPrinted::new)
                        .orElse(new PrintOutcome.Printed()));
        assertThat(printed()).isEqualTo(state.canPrint() ? 1 : 0);
    }

    @Test
    void afterTroubleItPrintsAgain() throws InterruptedException {
        become(PrinterState.PAPER_OUT);
        printer().print("试印", PAGE);
        become(PrinterState.READY);

        assertThat(printer().print("试印", PAGE)).isInstanceOf(PrintOutcome.Printed.class);
        assertThat(printed()).isEqualTo(1);
    }

    private static byte[] page() {
        InkDocument document = new InkDocument("试印");
        document.addPage(595, 842).text(Fonts.find(List.of()).song(), 16, Ink.BLACK, 80, 80, "试印");
        return document.pdf();
    }
}
