package org.mingfa.device.twin.receipt;

import java.util.EnumSet;
import java.util.Set;

/// The printer around the head: paper, cover, knife, line switch, and the bytes that tell of them. Safe for
/// several threads.
final class Body {
    /// What the bits of `GS a` ask for: drawer, line, errors, paper.
    private static final int NOTHING = 0;

    private final Set<ReceiptFault> faults = EnumSet.noneOf(ReceiptFault.class);
    private int tells = NOTHING;

    synchronized void become(ReceiptFault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
        }
        notifyAll();
    }

    synchronized boolean is(ReceiptFault fault) {
        return faults.contains(fault);
    }

    synchronized void awaitVoice() throws InterruptedException {
        while (is(ReceiptFault.SILENT)) {
            wait();
        }
    }

    /// Waits until the head can print.
    synchronized void awaitReady() throws InterruptedException {
        while (isStopped() || is(ReceiptFault.LIE) || is(ReceiptFault.SILENT)) {
            wait();
        }
    }

    private boolean isStopped() {
        return is(ReceiptFault.PAPER_OUT)
                || is(ReceiptFault.COVER_OPEN)
                || is(ReceiptFault.JAM)
                || is(ReceiptFault.OFFLINE);
    }

    synchronized void tellChanges(int mask) {
        tells = mask;
    }

    synchronized boolean tells() {
        return tells != NOTHING && !is(ReceiptFault.SILENT);
    }

    /// `DLE EOT`: 1 printer, 2 off-line cause, 3 error cause, 4 paper. Bits 1 and 4 are always set.
    synchronized byte answer(int question) {
        int bits = switch (question) {
            case 1 -> bit(isStopped(), 0x08);
            case 2 ->
                bit(is(ReceiptFault.COVER_OPEN), 0x04)
                        | bit(is(ReceiptFault.PAPER_OUT), 0x20)
                        | bit(is(ReceiptFault.JAM), 0x40);
            case 3 -> bit(is(ReceiptFault.JAM), 0x08);
            default -> bit(isLow(), 0x0C) | bit(is(ReceiptFault.PAPER_OUT), 0x60);
        };
        return (byte) (0x12 | bits);
    }

    /// `GS r` 1.
    synchronized byte paper() {
        return (byte) (bit(isLow(), 0x03) | bit(is(ReceiptFault.PAPER_OUT), 0x0C));
    }

    /// What is sent of its own accord: four bytes.
    synchronized byte[] message() {
        int line = 0x10 | bit(isStopped(), 0x08) | bit(is(ReceiptFault.COVER_OPEN), 0x20);
        return new byte[] {(byte) line, (byte) bit(is(ReceiptFault.JAM), 0x08), paper(), 0};
    }

    private boolean isLow() {
        return is(ReceiptFault.PAPER_LOW) || is(ReceiptFault.PAPER_OUT);
    }

    private static int bit(boolean on, int bit) {
        return on ? bit : 0;
    }
}
