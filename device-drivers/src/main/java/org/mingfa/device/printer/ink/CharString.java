package org.mingfa.device.printer.ink;

import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// The outline of a letter in the Type 2 format of CFF fonts (Adobe Technical Note 5177): moves, lines and curves, each
/// relative to the point before, one unit being a thousandth of an em.
final class CharString {
    /// The width that a letter has when its charstring names none; the private dictionary of [CffFont] says so too.
    static final int DEFAULT_WIDTH = 1000;

    private static final int ENDCHAR = 14;
    /// What an interpreter's stack holds.
    private static final int MOST_OPERANDS = 48;

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
        private final List<Integer> operands = new ArrayList<>();
        private Stroke first = Stroke.MOVE;
        private Stroke last = Stroke.MOVE;
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
            flush();
            stroke(Stroke.MOVE, dx(toX), dy(toY));
        }

        void line(double toX, double toY) {
            int dx = dx(toX);
            int dy = dy(toY);
            if (dy == 0) {
                stroke(Stroke.HORIZONTAL, dx);
            } else if (dx == 0) {
                stroke(Stroke.VERTICAL, dy);
            } else {
                stroke(Stroke.LINE, dx, dy);
            }
        }

        void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
            int dx1 = dx(x1);
            int dy1 = dy(y1);
            int dx2 = dx(x2);
            int dy2 = dy(y2);
            int dx3 = dx(x3);
            int dy3 = dy(y3);
            if (dy1 == 0 && dx3 == 0) {
                stroke(Stroke.CURVE_TO_VERTICAL, dx1, dx2, dy2, dy3);
            } else if (dx1 == 0 && dy3 == 0) {
                stroke(Stroke.CURVE_TO_HORIZONTAL, dy1, dx2, dy2, dx3);
            } else {
                stroke(Stroke.CURVE, dx1, dy1, dx2, dy2, dx3, dy3);
            }
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
            flush();
            out.write(ENDCHAR);
            return new CharString(out.toByteArray());
        }

        /// Strokes that follow from each other share one operator.
        private void stroke(Stroke stroke, int... values) {
            if (operands.isEmpty() || stroke != last.next() || operands.size() + values.length > MOST_OPERANDS) {
                flush();
                first = stroke;
            }
            last = stroke;
            for (int value : values) {
                operands.add(value);
            }
        }

        private void flush() {
            if (!operands.isEmpty()) {
                operands.forEach(this::number);
                out.write(first.operator);
                operands.clear();
            }
        }

        private int dx(double to) {
            int before = x;
            x = (int) Math.round(to);
            return x - before;
        }

        private int dy(double to) {
            int before = y;
            y = (int) Math.round(to);
            return y - before;
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

    /// Section 4.1 of the note: path operators, and which one may go on with the operator of the one before.
    private enum Stroke {
        MOVE(21),
        LINE(5),
        HORIZONTAL(6),
        VERTICAL(7),
        CURVE(8),
        CURVE_TO_VERTICAL(31),
        CURVE_TO_HORIZONTAL(30);

        private final int operator;

        Stroke(int operator) {
            this.operator = operator;
        }

        Stroke next() {
            return switch (this) {
                case MOVE, LINE, CURVE -> this;
                case HORIZONTAL -> VERTICAL;
                case VERTICAL -> HORIZONTAL;
                case CURVE_TO_VERTICAL -> CURVE_TO_HORIZONTAL;
                case CURVE_TO_HORIZONTAL -> CURVE_TO_VERTICAL;
            };
        }
    }
}
