package org.mingfa.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every receipt printer does, simulated or not.
public abstract class ReceiptPrinterContract {
    protected static final Receipt RECEIPT = new Receipt(List.of(
            Receipt.Text.title("明法亭"),
            Receipt.Text.centred("公共法律服务站"),
            new Receipt.Rule(),
            Receipt.Text.bold("第三条  工资应当按月支付"),
            Receipt.Text.plain("包工头不得以任何理由克扣农民工的工资（含加班费）；拖欠的，农民工可以拨打12333投诉。"),
            new Receipt.Text("2026年8月1日", Receipt.Align.RIGHT, false, false),
            new Receipt.Gap(),
            new Receipt.Qr("《示例工钱条例》第三条"),
            Receipt.Text.centred("㛃䶮𠮷𬎆𫖯"),
            new Receipt.Cut()));

    protected abstract ReceiptPrinter printer();

    /// Those that it can be brought into: a roll printer has no ink, one without a knife cannot jam.
    protected abstract Set<PrinterState> states();

    /// Brings the printer into a state, by a simulator's wish or by hand.
    protected abstract void become(PrinterState state);

    /// How many receipts have come out of it.
    protected abstract int printed();

    @Test
    void aReceiptComesOut() throws InterruptedException {
        assertThat(printer().print(RECEIPT)).isInstanceOf(PrintOutcome.Printed.class);
        assertThat(printed()).isEqualTo(1);
    }

    @Test
    void anEmptyReceiptIsNoTrouble() throws InterruptedException {
        assertThat(printer().print(new Receipt(List.of(new Receipt.Cut())))).isInstanceOf(PrintOutcome.Printed.class);
    }

    @ParameterizedTest
    @EnumSource(PrinterState.class)
    void itSaysItsStateAndPrintsOnlyWhenItCan(PrinterState state) throws InterruptedException {
        assumeTrue(states().contains(state), () -> state + " is no state of this printer");
        become(state);

        assertThat(printer().state()).isEqualTo(state);
        PrintOutcome outcome = printer().print(RECEIPT);
        assertThat(outcome)
                .isEqualTo(state.trouble()
                        .<PrintOutcome>map(PrintOutcome.NotPrinted::new)
                        .orElse(new PrintOutcome.Printed()));
        assertThat(printed()).isEqualTo(state.canPrint() ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(PrinterState.class)
    void afterTroubleItPrintsAgain(PrinterState state) throws InterruptedException {
        assumeTrue(states().contains(state), () -> state + " is no state of this printer");
        become(state);
        become(PrinterState.READY);

        assertThat(printer().print(RECEIPT)).isInstanceOf(PrintOutcome.Printed.class);
        assertThat(printed()).isEqualTo(1);
    }
}
