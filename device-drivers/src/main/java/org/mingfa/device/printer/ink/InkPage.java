package org.mingfa.device.printer.ink;

import com.google.zxing.common.BitMatrix;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;

/// One page of an [InkDocument]. Lengths are points (1/72 inch); y counts from the top edge down to a text's base line.
public final class InkPage {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final double width;
    private final double height;
    private final Function<Typeface, EmbeddedFont> fonts;
    private final StringBuilder content = new StringBuilder(4096);

    InkPage(double width, double height, Function<Typeface, EmbeddedFont> fonts) {
        this.width = width;
        this.height = height;
        this.fonts = fonts;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// @param spread points added after each letter, to fill a line
    public void text(Typeface face, double size, Ink ink, double x, double y, double spread, String text) {
        EmbeddedFont font = fonts.apply(face);
        content.append(ink.rgb()).append(" rg BT /").append(font.name());
        put(" %.2f Tf %.3f Tc 1 0 0 1 %.2f %.2f Tm <", size, spread, x, height - y);
        text.codePoints().forEach(each -> content.append(HEX.toHexDigits((short) font.code(each))));
        content.append("> Tj ET\n");
    }

    public void text(Typeface face, double size, Ink ink, double x, double y, String text) {
        text(face, size, ink, x, y, 0, text);
    }

    public void centred(Typeface face, double size, Ink ink, double y, String text) {
        text(face, size, ink, (width - face.width(text) * size) / 2, y, text);
    }

    public void bar(Ink ink, double x, double y, double barWidth, double barHeight) {
        content.append(ink.rgb());
        put(" rg %.2f %.2f %.2f %.2f re f\n", x, height - y - barHeight, barWidth, barHeight);
    }

    /// @param side of the whole square, without a quiet zone
    public void qr(QrCode code, double x, double y, double side) {
        BitMatrix dots = code.dots();
        double dot = side / dots.getWidth();
        content.append(Ink.BLACK.rgb()).append(" rg\n");
        for (int row = 0; row < dots.getHeight(); row++) {
            for (int from = 0, to; from < dots.getWidth(); from = to + 1) {
                to = endOfRun(dots, row, from);
                if (to > from) {
                    // One rectangle for a run of dots: no hair lines between them.
                    put(
                            "%.3f %.3f %.3f %.3f re\n",
                            x + from * dot, height - y - (row + 1) * dot, (to - from) * dot, dot);
                }
            }
        }
        content.append("f\n");
    }

    private static int endOfRun(BitMatrix dots, int row, int from) {
        int to = from;
        while (to < dots.getWidth() && dots.get(to, row)) {
            to++;
        }
        return to;
    }

    String content() {
        return content.toString();
    }

    private void put(String format, Object... values) {
        content.append(String.format(Locale.ROOT, format, values));
    }
}
