package org.mingfa.device.printer.escpos;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingfa.device.printer.PrinterState;

/// What a printer told of itself, from answers to `DLE EOT` and from messages of its own accord (`GS a`).
record EscPosStatus(Set<Sign> signs) {
    static final EscPosStatus WELL = new EscPosStatus(Set.of());

    /// Where each is told: the question of `DLE EOT` and its bits; the byte of the message and its bits.
    enum Sign {
        COVER_OPEN(2, 0x04, 0, 0x20, PrinterState.COVER_OPEN, "请把盖子合上，要听到咔嗒一声"),
        PAPER_OUT(4, 0x60, 2, 0x0C, PrinterState.PAPER_OUT, "请换一卷纸，热敏面朝打印头，再合上盖子"),
        PAPER_STOP(2, 0x20, 2, 0x0C, PrinterState.PAPER_OUT, "请换一卷纸，热敏面朝打印头，再合上盖子"),
        KNIFE(3, 0x08, 1, 0x08, PrinterState.JAMMED, "请关掉电源，取出卡住的纸，再打开电源"),
        MECHANISM(3, 0x04, 1, 0x04, PrinterState.JAMMED, "请关掉电源，取出卡住的纸，再打开电源"),
        BROKEN(3, 0x20, 1, 0x20, PrinterState.FAULT, "请关掉电源，一分钟后再打开；还不行请联系维护单位"),
        HOT(3, 0x40, 1, 0x40, PrinterState.FAULT, "打印头可能太热，等几分钟会自己恢复"),
        OFFLINE(1, 0x08, 0, 0x08, PrinterState.OFFLINE, "请按一下打印机上的联机键或进纸键"),
        PAPER_LOW(4, 0x0C, 2, 0x03, PrinterState.PAPER_LOW, "请准备好一卷纸");

        private final int question;
        private final int answerBits;
        private final int messageByte;
        private final int messageBits;
        private final PrinterState state;
        private final String remedy;

        Sign(int question, int answerBits, int messageByte, int messageBits, PrinterState state, String remedy) {
            this.question = question;
            this.answerBits = answerBits;
            this.messageByte = messageByte;
            this.messageBits = messageBits;
            this.state = state;
            this.remedy = remedy;
        }
    }

    EscPosStatus {
        signs = Set.copyOf(signs);
    }

    /// @param question of `DLE EOT`, 1 to 4
    EscPosStatus withAnswer(int question, int bits) {
        Set<Sign> next = EnumSet.noneOf(Sign.class);
        for (Sign sign : Sign.values()) {
            if (sign.question == question ? (bits & sign.answerBits) != 0 : signs.contains(sign)) {
                next.add(sign);
            }
        }
        return new EscPosStatus(next);
    }

    /// @param message four bytes
    EscPosStatus withMessage(byte[] message) {
        Set<Sign> next = EnumSet.noneOf(Sign.class);
        for (Sign sign : Sign.values()) {
            if ((message[sign.messageByte] & sign.messageBits) != 0) {
                next.add(sign);
            }
        }
        return new EscPosStatus(next);
    }

    PrinterState state() {
        return worst().map(sign -> sign.state).orElse(PrinterState.READY);
    }

    /// What to do about it; empty when there is nothing to do.
    String remedy() {
        return worst().map(sign -> sign.remedy).orElse("");
    }

    /// An open cover looks like a lack of paper too, and all of them are off line.
    private Optional<Sign> worst() {
        return Stream.of(Sign.values()).filter(signs::contains).findFirst();
    }
}
