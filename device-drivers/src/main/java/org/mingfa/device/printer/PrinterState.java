package org.mingfa.device.printer;

import java.util.Optional;

/// What a printer says of itself, with a sentence for the technician. The words follow IPP's printer-state-reasons (RFC
/// 8011, 5.4.12) and ESC/POS real-time status.
public enum PrinterState {
    READY("可以打印"),
    PAPER_LOW("纸快用完了，还能打印"),
    SUPPLIES_LOW("墨粉快用完了，还能打印"),
    PAPER_OUT("没有纸了", PrintTrouble.PAPER_OUT),
    COVER_OPEN("盖子没有合上", PrintTrouble.COVER_OPEN),
    JAMMED("卡纸了", PrintTrouble.JAMMED),
    SUPPLIES_OUT("没有墨粉了", PrintTrouble.SUPPLIES_OUT),
    OFFLINE("没有连上", PrintTrouble.OFFLINE),
    FAULT("出了故障", PrintTrouble.FAULT);

    private final String sentence;
    private final Optional<PrintTrouble> trouble;

    PrinterState(String sentence) {
        this.sentence = sentence;
        this.trouble = Optional.empty();
    }

    PrinterState(String sentence, PrintTrouble trouble) {
        this.sentence = sentence;
        this.trouble = Optional.of(trouble);
    }

    public String sentence() {
        return sentence;
    }

    /// Why it cannot print now; empty if it can.
    public Optional<PrintTrouble> trouble() {
        return trouble;
    }

    public boolean canPrint() {
        return trouble.isEmpty();
    }
}
