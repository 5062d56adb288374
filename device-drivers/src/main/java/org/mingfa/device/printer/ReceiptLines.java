package org.mingfa.device.printer;

import java.util.List;
import org.mingfa.device.printer.ink.LineBreaks;

/// Breaks a text into lines of so many columns, a hanzi being two columns wide: receipt printers break Chinese
/// anywhere.
public final class ReceiptLines {
    private static final LineBreaks BREAKS = new LineBreaks(ReceiptLines::columns, false);

    private ReceiptLines() {}

    public static int columns(String text) {
        return text.codePoints().map(ReceiptLines::columns).sum();
    }

    /// A printer in GB 18030 mode has narrow letters for ASCII alone; all else stands in a square.
    public static int columns(int codePoint) {
        return codePoint < 0x80 ? 1 : 2;
    }

    /// @param columns of the paper, at least 4
    public static List<String> of(String text, int columns) {
        return text.lines()
                .flatMap(line -> BREAKS.of(line, columns, columns).stream())
                .toList();
    }
}
