package org.mingfa.device.printer.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;

/// The letters that Chinese receipt printers carry: those of GBK, at whose places GB 18030 has the same.
/// What GB 18030 writes in four bytes, what it moved since GBK, and private use are in few printers or in
/// none; there the printer leaves a blank, or strange hanzi.
final class PrinterLetters {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GBK = Charset.forName("GBK");
    private static final boolean[] CARRIED = carried();

    private PrinterLetters() {}

    private static boolean[] carried() {
        boolean[] carried = new boolean[Character.MAX_VALUE + 1];
        CharsetEncoder encoder = GBK.newEncoder();
        for (char letter = ' '; letter < 0xFFFE; letter++) {
            carried[letter] = letter < 0x7F || isInGbk(letter, encoder);
        }
        return carried;
    }

    private static boolean isInGbk(char letter, CharsetEncoder encoder) {
        if (letter < 0xA0 || Character.getType(letter) == Character.PRIVATE_USE || !encoder.canEncode(letter)) {
            return false;
        }
        String one = Character.toString(letter);
        return Arrays.equals(one.getBytes(GBK), one.getBytes(GB18030));
    }

    static boolean areAllIn(String text) {
        return text.codePoints().allMatch(letter -> letter < CARRIED.length && CARRIED[letter]);
    }

    /// Without what has no ink by definition: controls (which would be commands), joiners, variation selectors.
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (letter == '\t') {
                printable.append("  ");
            } else if (letter == '\n' || !isInkless(letter)) {
                printable.appendCodePoint(letter);
            }
        });
        return printable.toString();
    }

    private static boolean isInkless(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0xE0100 && letter <= 0xE01EF);
    }

    static void write(String text, ByteArrayOutputStream out) {
        out.writeBytes(text.getBytes(GB18030));
    }
}
