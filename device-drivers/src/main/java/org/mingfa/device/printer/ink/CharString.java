package org.mingfa.device.printer.ink;

import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/// The outline of a letter in the Type 2 format of CFF fonts (Adobe Technical Note 5177): moves, lines and curves, each
/// relative to the point before, one unit being a thousandth of an em.
final class CharString {
    /// The width that a letter has when its charstring names none; the private dictionary of [CffFont] says so too.
    static final int DEFAULT_WIDTH = 1000;

    private static final int RLINETO = 5;
    private static final int RRCURVETO = 8;
    private static final int ENDCHAR = 14;
    private static final int RMOVETO = 21;

    private final byte[] bytes;

    private CharString(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /// @param path in thousandths of an em, y pointing down
    static CharString of(int advance, PathIterator path) {
        Pen pen = new Pen(advance);
        double[] at = new double[6];
        double[] last = new double[2];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> pen.move(at[0], -at[1]);
                case PathIterator.SEG_LINETO -> pen.line(at[0], -at[1]);
                case PathIterator.SEG_QUADTO -> pen.quadratic(last[0], -last[1], at[0], -at[1], at[2], -at[3]);
                case PathIterator.SEG_CUBICTO -> pen.curve(at[0], -at[1], at[2], -at[3], at[4], -at[5]);
                default -> {} // The format closes every contour by itself.
            }
            remember(path.currentSegment(at), at, last);
        }
        return pen.end();
    }

    private static void remember(int segment, double[] at, double[] last) {
        int end = switch (segment) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> 0;
        };
        if (segment != PathIterator.SEG_CLOSE) {
            last[0] = at[end];
            last[1] = at[end + 1];
        }
    }

    /// Writes a charstring. Coordinates are rounded where they stand, not their differences, so that errors do not add
    /// up.
    static final class Pen {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        private int x;
        private int y;

        Pen(int advance) {
            if (advance != DEFAULT_WIDTH) {
                number(advance);
            }
        }

        void rectangle(int left, int bottom, int right, int top) {
            move(left, bottom);
            line(right, bottom);
            line(right, top);
            line(left, top);
        }

        void move(double toX, double toY) {
            to(toX, toY);
            out.write(RMOVETO);
        }

        void line(double toX, double toY) {
            to(toX, toY);
            out.write(RLINETO);
        }

        void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
            to(x1, y1);
            to(x2, y2);
            to(x3, y3);
            out.write(RRCURVETO);
        }

        /// The same curve with the control points of a cubic one.
        void quadratic(double x0, double y0, double x1, double y1, double x2, double y2) {
            curve(
                    x0 + (x1 - x0) * 2 / 3,
                    y0 + (y1 - y0) * 2 / 3,
                    x2 + (x1 - x2) * 2 / 3,
                    y2 + (y1 - y2) * 2 / 3,
                    x2,
                    y2);
        }

        CharString end() {
            out.write(ENDCHAR);
            return new CharString(out.toByteArray());
        }

        private void to(double toX, double toY) {
            int newX = (int) Math.round(toX);
            int newY = (int) Math.round(toY);
            number(newX - x);
            number(newY - y);
            x = newX;
            y = newY;
        }

        /// Section 3.2 of the note: one byte to 107, two to 1131, else 28 and sixteen bits.
        private void number(int value) {
            int size = Math.abs(value);
            if (size <= 107) {
                out.write(value + 139);
            } else if (size <= 1131) {
                int rest = size - 108;
                out.write((value > 0 ? 247 : 251) + (rest >> 8));
                out.write(rest);
            } else {
                out.write(28);
                out.write(value >> 8);
                out.write(value);
            }
        }
    }
}
