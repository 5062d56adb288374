package org.mingfa.device.printer;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines of so many columns, a hanzi being two columns wide: what a receipt printer's firmware does
/// not
/// do for Chinese. Closing punctuation never begins a line and an opening bracket never ends one.
public final class ReceiptLines {
    private static final String NOT_FIRST = "，。、；：？！）】》”’」』〕…％,.;:?!)]%";
    private static final String NOT_LAST = "（【《“‘「『〔([";

    private ReceiptLines() {}

    public static int columns(String text) {
        return text.codePoints().map(ReceiptLines::columns).sum();
    }

    /// A printer in GB 18030 mode has narrow letters for ASCII alone; all else stands in a square.
    static int columns(int codePoint) {
        return codePoint < 0x80 ? 1 : 2;
    }

    /// @param columns of the paper, at least 4
    public static List<String> of(String text, int columns) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> breakLine(line, columns, lines));
        return lines;
    }

    private static void breakLine(String line, int columns, List<String> lines) {
        int[] letters = line.codePoints().toArray();
        int start = 0;
        do {
            int end = fitting(letters, start, columns);
            lines.add(new String(letters, start, end - start));
            start = end;
        } while (start < letters.length);
    }

    private static int fitting(int[] letters, int start, int columns) {
        int end = start;
        for (int used = 0; end < letters.length && used + columns(letters[end]) <= columns; end++) {
            used += columns(letters[end]);
        }
        int best = end;
        while (best > start + 1 && best < letters.length && !mayBreak(letters[best - 1], letters[best])) {
            best--;
        }
        // A word longer than the line is broken where it must be.
        return best > start + 1 ? best : end;
    }

    private static boolean mayBreak(int before, int after) {
        return NOT_LAST.indexOf(before) < 0 && NOT_FIRST.indexOf(after) < 0 && !(isLatin(before) && isLatin(after));
    }

    private static boolean isLatin(int codePoint) {
        return codePoint < 0x250 && Character.isLetterOrDigit(codePoint);
    }
}
