package org.mingfa.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every A4 printer does, simulated or not.
public abstract class DocumentPrinterContract {
    private static final byte[] PAGE = TestPage.pdf();

    protected abstract DocumentPrinter printer();

    /// The states that this printer can be brought into; READY and PAPER_OUT among them, unless nobody is there.
    protected abstract Set<PrinterState> states();

    /// Brings the printer into one of its states, by a simulator's wish or by hand, and comes back when it says so.
    protected abstract void become(PrinterState state) throws InterruptedException;

    /// How many copies have come out of it.
    protected abstract int printed();

    @Test
    void aPageComesOut() throws InterruptedException {
        assertThat(printer().print("试印", PAGE)).isInstanceOf(PrintOutcome.Printed.class);
        assertThat(printed()).isEqualTo(1);
    }

    @Test
    void asManyCopiesComeOutAsWereAskedFor() throws InterruptedException {
        assertThat(printer().print("试印", PAGE, new PrintOptions(2, true))).isInstanceOf(PrintOutcome.Printed.class);
        assertThat(printed()).isEqualTo(2);
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
        assumeTrue(states().contains(state), () -> "this printer cannot be brought into " + state);
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
        assumeTrue(states().contains(PrinterState.PAPER_OUT), "this printer cannot be brought into PAPER_OUT");
        become(PrinterState.PAPER_OUT);
        printer().print("试印", PAGE);
        become(PrinterState.READY);

        assertThat(printer().print("试印", PAGE)).isInstanceOf(PrintOutcome.Printed.class);
        assertThat(printed()).isEqualTo(1);
    }
}
