package org.mingfa.device.printer.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingfa.device.printer.escpos.EscPosReceiptPrinterContract.await;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintOutcome.Printed;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.receipt.ReceiptFault;
import org.mingfa.device.twin.receipt.ReceiptTwin;

/// Whatever happens to the printer, a receipt is printed once or not, and the citizen is told which.
class EscPosFaultsTest {
    private final RollRig rig = new RollRig();
    private final ReceiptTwin twin = rig.twin();
    private final EscPosReceiptPrinter printer = rig.printer();
    private final ExecutorService desk = Executors.newSingleThreadExecutor();

    @AfterEach
    void takeAway() {
        desk.shutdownNow();
        rig.close();
    }

    private PrintOutcome outcome(Future<PrintOutcome> printing) throws Exception {
        return printing.get(60, TimeUnit.SECONDS);
    }

    private void playAtLine(String step) {
        twin.play(FaultScript.parse("at line " + step, ReceiptFault.ALL));
    }

    @Test
    void paperThatRunsOutIsToldAndTheRestDoesNotComeOutLater() throws Exception {
        rig.awaitReady();
        playAtLine("12 paper-out");

        assertThat(printer.print(RollRig.receipt(1))).isEqualTo(new NotPrinted(PrintTrouble.PAPER_OUT));
        assertThat(printer.status().condition()).isEqualTo(Condition.BLOCKED);
        assertThat(printer.status().remedy()).contains("换一卷纸");
        twin.loadPaper();
        rig.awaitReady();
        assertThat(printer.print(RollRig.receipt(2))).isEqualTo(new Printed());

        assertThat(rig.whole(1)).isZero();
        assertThat(rig.whole(2)).isEqualTo(1);
        // What was left of the first was cut off and is not handed over with the second.
        assertThat(twin.slips()).hasSize(2);
        assertThat(twin.slips().get(1).has("首1")).isFalse();
    }

    @Test
    void aPieceThatAnEarlierRunLeftIsCutOffBeforeTheNextReceipt() throws Exception {
        rig.awaitReady();
        printer.leftTorn();

        assertThat(printer.print(RollRig.receipt(2))).isEqualTo(new Printed());
        assertThat(twin.slips()).hasSize(2);
        assertThat(twin.slips().get(0).has("首2")).isFalse();
        assertThat(rig.whole(2)).isEqualTo(1);
    }

    @Test
    void anUnpluggedPrinterIsNotSentTheReceiptAgain() throws Exception {
        rig.awaitReady();
        playAtLine("20 unplug 60s");

        assertThat(printer.print(RollRig.receipt(1))).isEqualTo(new NotPrinted(PrintTrouble.NO_ANSWER));
        await(() -> printer.state() == PrinterState.OFFLINE);
        twin.replug();
        rig.awaitReady();
        assertThat(printer.print(RollRig.receipt(2))).isEqualTo(new Printed());

        assertThat(rig.whole(1)).isZero();
        assertThat(rig.whole(2)).isEqualTo(1);
    }

    @Test
    void aPrinterThatFallsSilentWhenPaperWasLowIsPerhapsOutOfPaper() throws Exception {
        rig.awaitReady();
        twin.begin(ReceiptFault.PAPER_LOW);
        await(() -> printer.status().condition() == Condition.LIMITED);
        twin.begin(ReceiptFault.SILENT);
        await(() -> printer.status().condition() == Condition.OFFLINE);

        assertThat(printer.status().reason()).contains("可能纸用完了");
        assertThat(printer.print(RollRig.receipt(1))).isInstanceOfSatisfying(NotPrinted.class, not -> {
            assertThat(not.trouble()).isEqualTo(PrintTrouble.OFFLINE);
            assertThat(not.advice()).contains("纸");
        });
        twin.end(ReceiptFault.SILENT);
        await(() -> printer.state() == PrinterState.PAPER_LOW);
    }

    @Test
    void aPrinterThatLiesIsFoundOut() throws Exception {
        rig.awaitReady();
        twin.begin(ReceiptFault.LIE);

        assertThat(printer.print(RollRig.receipt(1))).isEqualTo(new NotPrinted(PrintTrouble.NO_ANSWER));
        twin.end(ReceiptFault.LIE);
        assertThat(printer.print(RollRig.receipt(2))).isEqualTo(new Printed());
        assertThat(rig.whole(1)).isZero();
        assertThat(rig.whole(2)).isEqualTo(1);
    }

    @Test
    void aJobThatIsGivenUpLeavesThePrinterReady() throws Exception {
        rig.awaitReady();
        Future<PrintOutcome> first = desk.submit(() -> printer.print(RollRig.receipt(1)));
        await(() -> printer.lastFrames().stream().anyMatch(frame -> frame.endsWith("bytes")));
        first.cancel(true);

        assertThat(printer.print(RollRig.receipt(2))).isEqualTo(new Printed());
        assertThat(rig.whole(1)).isZero();
        assertThat(rig.whole(2)).isEqualTo(1);
    }

    @Test
    void aWithdrawnPrinterAnswersWhoWaits() throws Exception {
        rig.awaitReady();
        twin.begin(ReceiptFault.LIE);
        Future<PrintOutcome> waiting = desk.submit(() -> printer.print(RollRig.receipt(1)));
        await(() -> printer.lastFrames().stream().anyMatch(frame -> frame.endsWith("bytes")));
        printer.close();

        assertThat(outcome(waiting)).isInstanceOf(NotPrinted.class);
    }

    @Test
    void nothingOfAReceiptIsInTheFramesForTheTechnician() throws Exception {
        rig.awaitReady();
        printer.print(RollRig.receipt(1));

        assertThat(printer.lastFrames()).isNotEmpty().noneMatch(frame -> frame.contains("B9 A4 D7 CA"));
    }

    @Test
    void theSelfTestCostsNoPaper() throws Exception {
        rig.awaitReady();
        assertThat(printer.selfTest().passed()).isTrue();
        twin.openCover();
        await(() -> printer.state() == PrinterState.COVER_OPEN);

        assertThat(printer.selfTest().passed()).isFalse();
        assertThat(printer.selfTest().sentence()).contains("盖子");
        assertThat(twin.slips()).isEmpty();
    }
}
