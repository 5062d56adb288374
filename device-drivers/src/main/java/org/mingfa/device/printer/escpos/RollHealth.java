package org.mingfa.device.printer.escpos;

import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.StatusBoard;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.PrinterState;

/// Says how the printer is, to the technician and to who wants a receipt, from what it told last. One thread tells it,
/// any may ask.
final class RollHealth {
    private static final String PERHAPS_PAPER = "可能是纸用完了，请告诉工作人员看一看打印机。";

    private final StatusBoard board;
    private volatile EscPosStatus told = EscPosStatus.WELL;

    RollHealth(StatusBoard board) {
        this.board = board;
    }

    void judge(EscPosStatus now) {
        told = now;
        PrinterState state = now.state();
        if (state == PrinterState.READY) {
            board.working();
        } else {
            board.become(state.canPrint() ? Condition.LIMITED : Condition.BLOCKED, state.sentence(), now.remedy());
        }
    }

    /// Many printers fall silent when they are out of paper.
    void fellSilent() {
        if (wasLow()) {
            board.become(Condition.OFFLINE, "打印机没有回应，可能纸用完了", "请先看看纸，再看电源和线");
        } else {
            board.become(Condition.OFFLINE, "打印机没有回应", "请检查打印机的电源和纸；不行的话关掉再打开");
        }
    }

    private boolean wasLow() {
        PrinterState last = told.state();
        return last == PrinterState.PAPER_LOW || last == PrinterState.PAPER_OUT;
    }

    PrinterState state() {
        Condition condition = board.status().condition();
        return condition == Condition.STARTING || condition == Condition.OFFLINE ? PrinterState.OFFLINE : told.state();
    }

    /// Why nothing is printed now.
    NotPrinted notPrinted() {
        PrintTrouble trouble = state().trouble().orElse(PrintTrouble.NO_ANSWER);
        return trouble == PrintTrouble.OFFLINE && wasLow()
                ? new NotPrinted(trouble, PERHAPS_PAPER)
                : new NotPrinted(trouble);
    }
}
