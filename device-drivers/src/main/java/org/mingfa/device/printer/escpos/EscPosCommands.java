package org.mingfa.device.printer.escpos;

import java.util.HexFormat;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.ink.Dots;

/// The commands of ESC/POS that we send, byte by byte. Only those that nearly every printer has; what a
/// printer does not know it leaves out.
final class EscPosCommands {
    /// `ESC @`: all modes as after switching on; what is buffered stays.
    private static final byte[] INIT = hex("1B 40");
    /// `FS &`: two bytes from 81h on are a hanzi.
    private static final byte[] CHINESE = hex("1C 26");
    /// `GS ( k` 65: model 2.
    private static final byte[] QR_MODEL = hex("1D 28 6B 04 00 31 41 32 00");
    /// `GS ( k` 69: a seventh may be damaged (M), as in the pictures that we draw.
    private static final byte[] QR_LEVEL = hex("1D 28 6B 03 00 31 45 31");
    /// `GS ( k` 81: prints what was stored.
    private static final byte[] QR_PRINT = hex("1D 28 6B 03 00 31 51 30");
    /// `ESC d`: the paper moves from the head to the knife, some 15 mm; then `GS V` 1: cut, a bridge is left.
    private static final byte[] CUT = hex("1B 64 05 1D 56 01");

    /// `DLE DC4` 8: the buffer is emptied at once, out of turn. Then `CAN`, `ESC @` for printers that do
    /// not know it.
    static final byte[] CLEAR = hex("10 14 08 01 03 14 01 06 02 08 18 1B 40");
    /// `GS a`: tell of yourself when anything changes; 0E for line state, errors and paper.
    static final byte[] TELL_CHANGES = hex("1D 61 0E");
    /// `GS r` 1: answered in its turn, so that an answer proves all before it to be done.
    static final byte[] ARE_YOU_THERE_YET = hex("1D 72 01");

    private EscPosCommands() {}

    static byte[] start() {
        return join(INIT, TELL_CHANGES, CHINESE);
    }

    static byte[] cut() {
        return CUT.clone();
    }

    /// `DLE EOT`: answered at once, out of turn.
    ///
    /// @param question 1 printer, 2 off-line cause, 3 error cause, 4 paper
    static byte[] askStatus(int question) {
        return bytes(0x10, 0x04, question);
    }

    /// `ESC a`.
    static byte[] align(Receipt.Align align) {
        return bytes(0x1B, 0x61, align.ordinal());
    }

    /// `ESC E`.
    static byte[] bold(boolean on) {
        return bytes(0x1B, 0x45, on ? 1 : 0);
    }

    /// `GS !` for letters and `FS !` for hanzi; printers with one set of modes for both take either.
    static byte[] doubleSize(boolean on) {
        return bytes(0x1D, 0x21, on ? 0x11 : 0, 0x1C, 0x21, on ? 0x0C : 0);
    }

    /// @param module side of one module in dots, 1 to 16
    static byte[] qr(byte[] content, int module) {
        int length = content.length + 3;
        byte[] size = join(hex("1D 28 6B 03 00 31 43"), bytes(module));
        byte[] store = join(bytes(0x1D, 0x28, 0x6B, length & 0xFF, length >> 8, 0x31, 0x50, 0x30), content);
        return join(QR_MODEL, size, QR_LEVEL, store, QR_PRINT);
    }

    /// `ESC J`: a little paper, for the eye; a millimetre or two, as the printer counts.
    static byte[] breath() {
        return bytes(0x1B, 0x4A, 12);
    }

    /// `GS v 0`: rows of dots.
    static byte[] raster(Dots dots, int from, int to) {
        int across = dots.bytesPerRow();
        int rows = to - from;
        byte[] head = bytes(0x1D, 0x76, 0x30, 0, across & 0xFF, across >> 8, rows & 0xFF, rows >> 8);
        return join(head, withoutRealTimeCommands(dots.rows(from, to)));
    }

    /// Printers obey `DLE EOT`, `DLE ENQ` and `DLE DC4` even in the middle of a picture. One dot more
    /// prevents it.
    private static byte[] withoutRealTimeCommands(byte[] picture) {
        for (int i = 0; i + 1 < picture.length; i++) {
            int next = picture[i + 1];
            if (picture[i] == 0x10 && (next == 0x04 || next == 0x05 || next == 0x14)) {
                picture[i] = 0x11;
            }
        }
        return picture;
    }

    static byte[] join(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] hex(String text) {
        return HexFormat.ofDelimiter(" ").parseHex(text);
    }
}
