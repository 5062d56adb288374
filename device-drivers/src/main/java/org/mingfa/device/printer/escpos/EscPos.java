package org.mingfa.device.printer.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.ReceiptLines;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Dots;
import org.mingfa.device.printer.ink.LetterGrid;
import org.mingfa.device.printer.ink.QrCode;
import org.mingfa.device.printer.ink.Typeface;

/// Writes a [Receipt] in the bytes of ESC/POS.
///
/// A line with a letter that printers do not carry is drawn as a picture, the whole line. User-defined
/// letters (`FS 2`) would keep the printer's own face for its neighbours, but many printers have none, or
/// forget them; `GS v 0` is in nearly every one, at any size, and is needed for pictures anyway.
public final class EscPos {
    /// A printer's line is a sixth of an inch; letters fill four fifths of it.
    private static final int LINE = 30;
    /// A printer with little memory takes pictures in such bands without a gap.
    private static final int BAND = 24;

    private static final int QR_SIDE = 240; // 30 mm

    private final RollWidth width;
    private final LetterGrid grid;
    private final QrMaker qrMaker;

    /// Who draws QR codes: the printer, from their text, or we, as a picture, for printers that cannot.
    public enum QrMaker {
        PRINTER,
        PICTURE
    }

    /// @param face for letters that the printer does not carry
    public EscPos(RollWidth width, Typeface face, QrMaker qrMaker) {
        this.width = width;
        this.grid = new LetterGrid(face, ReceiptLines::columns);
        this.qrMaker = qrMaker;
    }

    public RollWidth width() {
        return width;
    }

    /// Pieces of some lines or one band of a picture, each a row of whole commands, in the order of the paper.
    ///
    /// @throws IllegalArgumentException if a QR code's text is empty or too long
    public List<byte[]> encode(Receipt receipt) {
        Writing writing = new Writing();
        receipt.parts().forEach(writing::write);
        return writing.pieces;
    }

    /// One receipt in the making: what it has, and the modes that the printer is in by then.
    private final class Writing {
        private final List<byte[]> pieces = new ArrayList<>(List.of(EscPosCommands.start()));
        private Receipt.Text mode = Receipt.Text.plain("");

        void write(Receipt.Part part) {
            switch (part) {
                case Receipt.Text text -> text(text);
                case Receipt.Rule _ -> text(Receipt.Text.plain("─".repeat(width.columns() / 2)));
                case Receipt.Gap _ -> text(Receipt.Text.plain(" "));
                case Receipt.Qr qr -> qr(clean(qr.text()));
                case Receipt.Bitmap bitmap -> picture(bitmap.dots());
                case Receipt.Cut _ -> pieces.add(EscPosCommands.cut());
            }
        }

        private void text(Receipt.Text text) {
            int scale = text.doubleSize() ? 2 : 1;
            String printable = PrinterLetters.printable(text.text());
            for (String line : ReceiptLines.of(printable, width.columns() / scale)) {
                if (PrinterLetters.areAllIn(line)) {
                    letters(text, line);
                } else {
                    drawn(text, line, scale);
                }
            }
            if (text.doubleSize()) {
                // Big letters fill their lines.
                pieces.add(EscPosCommands.breath());
            }
        }

        private void letters(Receipt.Text text, String line) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(modes(text));
            PrinterLetters.write(line, out);
            out.write('\n');
            pieces.add(out.toByteArray());
        }

        /// Only what changes.
        private byte[] modes(Receipt.Text next) {
            Receipt.Text now = mode;
            mode = next;
            byte[] none = {};
            return EscPosCommands.join(
                    next.align() == now.align() ? none : EscPosCommands.align(next.align()),
                    next.bold() == now.bold() ? none : EscPosCommands.bold(next.bold()),
                    next.doubleSize() == now.doubleSize() ? none : EscPosCommands.doubleSize(next.doubleSize()));
        }

        private void drawn(Receipt.Text text, String line, int scale) {
            Dots dots = grid.draw(line, text.bold()).times(scale);
            int height = Math.max(LINE, dots.height());
            int left = indent(text.align(), dots.width());
            bands(Dots.of(left + dots.width(), height, (x, y) -> x >= left && dots.isBlack(x - left, y)));
        }

        private void qr(String content) {
            Dots modules = new QrCode(content).modules();
            int module = Math.clamp(QR_SIDE / modules.width(), 2, 8);
            // The white that a code needs around it.
            text(Receipt.Text.centred(" "));
            if (qrMaker == QrMaker.PRINTER) {
                pieces.add(EscPosCommands.qr(content.getBytes(StandardCharsets.UTF_8), module));
            } else {
                picture(modules.times(module));
            }
            text(Receipt.Text.centred(" "));
        }

        private void picture(Dots dots) {
            int shown = Math.min(dots.width(), width.dots());
            int left = indent(Receipt.Align.CENTRE, shown);
            bands(Dots.of(left + shown, dots.height(), (x, y) -> x >= left && dots.isBlack(x - left, y)));
        }

        /// From the left edge: not every printer aligns pictures.
        private void bands(Dots dots) {
            pieces.add(modes(Receipt.Text.plain("")));
            for (int from = 0; from < dots.height(); from += BAND) {
                pieces.add(EscPosCommands.raster(dots, from, Math.min(from + BAND, dots.height())));
            }
        }

        private int indent(Receipt.Align align, int dots) {
            int free = width.dots() - dots;
            return switch (align) {
                case LEFT -> 0;
                case CENTRE -> free / 2;
                case RIGHT -> free;
            };
        }
    }

    /// Controls among a code's text could be obeyed as commands.
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", "");
    }
}
