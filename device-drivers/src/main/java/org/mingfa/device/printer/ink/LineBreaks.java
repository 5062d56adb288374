package org.mingfa.device.printer.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Breaks Chinese text into lines: closing punctuation never begins a line, an opening bracket never ends one,
/// words and numbers stay whole (GB/T 15834, appendix B).
public final class LineBreaks {
    private static final String NOT_FIRST = "，。、；：？！）】》”’」』〕…％℃,.;:?!)]%";
    private static final String NOT_LAST = "（【《“‘「『〔([";
    /// Never parted from their number.
    private static final String UNITS = "年月日时元条号";

    /// Ink only in the left half of the square: at the end of a line the other half may stand over.
    private static final String HALF_EMPTY = "，。、；：）】》”’」』〕";

    private static final int BALANCE_STEPS = 40;
    private static final double ROUNDING = 1e-6;

    private final IntToDoubleFunction width;
    private final boolean hanging;

    /// @param width of a code point, in any unit
    /// @param hanging whether closing punctuation needs only half its width at a line's end
    public LineBreaks(IntToDoubleFunction width, boolean hanging) {
        this.width = width;
        this.hanging = hanging;
    }

    /// @param first width of the first line, in the unit of the letters
    /// @param rest width of the others
    /// @return all letters of the text in their order, but for spaces at the beginning of a new line
    public List<String> of(String text, double first, double rest) {
        List<String> lines = new ArrayList<>();
        int[] letters = text.codePoints().toArray();
        int start = 0;
        do {
            int end = end(letters, start, lines.isEmpty() ? first : rest);
            lines.add(new String(letters, start, end - start));
            start = end;
            while (start < letters.length && letters[start] == ' ') {
                start++;
            }
        } while (start < letters.length);
        return lines;
    }

    /// The fewest lines of about the same length, for centred titles.
    public List<String> balanced(String text, double most) {
        List<String> lines = of(text, most, most);
        double narrower = width(text) / lines.size();
        while (narrower < most && of(text, narrower, narrower).size() > lines.size()) {
            narrower += most / BALANCE_STEPS;
        }
        return narrower < most ? of(text, narrower, narrower) : lines;
    }

    /// What a line needs of its width.
    public double width(String line) {
        double full = line.codePoints().mapToDouble(width).sum();
        return line.isEmpty() ? 0 : full - overhang(line.codePointBefore(line.length()));
    }

    private double overhang(int last) {
        return hanging && HALF_EMPTY.indexOf(last) >= 0 ? width.applyAsDouble(last) / 2 : 0;
    }

    private int end(int[] letters, int start, double limit) {
        int fitting = fitting(letters, start, limit);
        int end = fitting;
        while (end > start && end < letters.length && !mayBreak(letters[end - 1], letters[end])) {
            end--;
        }
        // What has no good place is broken where the paper ends.
        return end > start ? end : fitting;
    }

    private int fitting(int[] letters, int start, double limit) {
        int end = start;
        double used = 0;
        while (end < letters.length) {
            double next = width.applyAsDouble(letters[end]);
            if (end > start && used + next - overhang(letters[end]) > limit + ROUNDING) {
                break;
            }
            used += next;
            end++;
        }
        return end;
    }

    private static boolean mayBreak(int before, int after) {
        return NOT_LAST.indexOf(before) < 0
                && NOT_FIRST.indexOf(after) < 0
                && !(isWord(before) && isWord(after))
                && !(Character.isDigit(before) && UNITS.indexOf(after) >= 0);
    }

    private static boolean isWord(int codePoint) {
        return codePoint < 0x250 && Character.isLetterOrDigit(codePoint);
    }
}
