package org.mingfa.device.printer;

import java.util.List;
import org.mingfa.device.printer.ink.Dots;
import org.mingfa.device.printer.ink.Ink;
import org.mingfa.device.printer.ink.InkDocument;
import org.mingfa.device.printer.ink.InkPage;
import org.mingfa.device.printer.ink.QrCode;
import org.mingfa.device.printer.ink.Typeface;

/// A receipt as it looks on paper: every letter in its cell of the printer's grid.
final class ReceiptDrawing {
    private static final double MM = 72 / 25.4;
    /// A column is 12 dots of an eighth of a millimetre.
    private static final double COLUMN = 1.5 * MM;

    private static final double DOT = MM / 8;
    private static final double LINE = 4.25 * MM;
    private static final double HEAD = 5 * MM;
    private static final double QR_SIDE = 30 * MM;
    private static final double BOLD_SHIFT = 0.35;

    private final RollWidth width;
    private final Typeface face;

    ReceiptDrawing(RollWidth width, Typeface face) {
        this.width = width;
        this.face = face;
    }

    byte[] pdf(Receipt receipt) {
        double height = receipt.parts().stream().mapToDouble(this::height).sum();
        InkDocument document = new InkDocument("小票");
        Drawing drawing = new Drawing(document.addPage(width.millimetres() * MM, height + 2 * HEAD));
        receipt.parts().forEach(drawing::draw);
        return document.pdf();
    }

    private double height(Receipt.Part part) {
        return switch (part) {
            case Receipt.Text text -> lines(text).size() * LINE * scale(text);
            case Receipt.Qr _ -> QR_SIDE + LINE;
            case Receipt.Rule _, Receipt.Gap _ -> LINE;
            case Receipt.Bitmap bitmap -> bitmap.dots().height() * DOT + LINE;
            case Receipt.Cut _ -> 0;
        };
    }

    private List<String> lines(Receipt.Text text) {
        return ReceiptLines.of(text.text(), width.columns() / scale(text));
    }

    private static int scale(Receipt.Text text) {
        return text.doubleSize() ? 2 : 1;
    }

    private final class Drawing {
        private final InkPage page;
        private final double left;
        private double y = HEAD;

        Drawing(InkPage page) {
            this.page = page;
            this.left = (page.width() - width.columns() * COLUMN) / 2;
        }

        void draw(Receipt.Part part) {
            double height = height(part);
            switch (part) {
                case Receipt.Text text -> lines(text).forEach(line -> draw(text, line));
                case Receipt.Rule _ -> page.bar(Ink.BLACK, left, y + LINE / 2, page.width() - 2 * left, 0.7);
                case Receipt.Qr qr ->
                    page.qr(new QrCode(qr.text()), (page.width() - QR_SIDE) / 2, y + LINE / 2, QR_SIDE);
                case Receipt.Bitmap bitmap -> draw(bitmap.dots());
                case Receipt.Gap _ -> {}
                case Receipt.Cut _ -> {}
            }
            if (!(part instanceof Receipt.Text)) {
                y += height;
            }
        }

        private void draw(Receipt.Text text, String line) {
            int scale = scale(text);
            double x = left + indent(text.align(), ReceiptLines.columns(line) * scale) * COLUMN;
            y += LINE * scale;
            for (int letter : line.codePoints().toArray()) {
                double cell = ReceiptLines.columns(letter) * COLUMN * scale;
                letter(text.bold(), scale, x, cell, Character.toString(letter));
                x += cell;
            }
        }

        private double indent(Receipt.Align align, int columns) {
            int free = width.columns() - columns;
            return switch (align) {
                case LEFT -> 0;
                case CENTRE -> free / 2.0;
                case RIGHT -> free;
            };
        }

        private void draw(Dots dots) {
            double x = Math.max(left, (page.width() - dots.width() * DOT) / 2);
            int shown = Math.min(dots.width(), width.dots());
            for (int row = 0; row < dots.height(); row++) {
                for (int from = 0; from < shown; from++) {
                    if (dots.isBlack(from, row)) {
                        page.bar(Ink.BLACK, x + from * DOT, y + LINE / 2 + row * DOT, DOT, DOT);
                    }
                }
            }
        }

        /// Printers make bold letters by striking twice.
        private void letter(boolean bold, int scale, double x, double cell, String letter) {
            double size = 2 * COLUMN * scale;
            double centred = x + (cell - face.width(letter) * size) / 2;
            double base = y - 0.25 * LINE * scale;
            page.text(face, size, Ink.BLACK, centred, base, letter);
            if (bold) {
                page.text(face, size, Ink.BLACK, centred + BOLD_SHIFT * scale, base, letter);
            }
        }
    }
}
