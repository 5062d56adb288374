package org.mingfa.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every receipt printer does, simulated or not.
abstract class ReceiptPrinterContract {
    static final Receipt RECEIPT = new Receipt(List.of(
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

    abstract ReceiptPrinter printer();

    /// Brings the printer into a state, by a simulator's wish or by hand.
    abstract void become(PrinterState state);

    /// How many receipts have come out of it.
    abstract int printed();

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
        become(state);

        assertThat(printer().state()).isEqualTo(state);
        PrintOutcome outcome = printer().print(RECEIPT);
        assertThat(outcome)
                .isEqualTo(state.trouble()
                        .<PrintOutcome>map(PrintOutcome.NotPrinted::new)
                        .orElse(new PrintOutcome.Printed()));
        assertThat(printed()).isEqualTo(state.canPrint() ? 1 : 0);
    }
}
