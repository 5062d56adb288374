package org.mingfa.device.printer.ink;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;

/// One letter as it is embedded in a PDF.
///
/// @param advance its width in thousandths of an em
/// @param charString its outline, Adobe Technical Note 5177 "Type 2 Charstring Format", without hints
record Glyph(int advance, CharString charString) {
    private static final int BOX_TOP = 780;
    private static final int BOX_BOTTOM = -60;

    /// @param outline in thousandths of an em, y pointing down as in AWT
    static Glyph of(int advance, Shape outline) {
        return new Glyph(advance, CharString.of(advance, outline.getPathIterator(null)));
    }

    /// The visible box that stands for a letter which no font has.
    static Glyph box(int advance) {
        CharString.Pen pen = new CharString.Pen(advance);
        int right = advance - 80;
        pen.rectangle(80, BOX_BOTTOM, right, BOX_TOP);
        // Drawn the other way round, the inner rectangle is a hole.
        pen.rectangle(right - 50, BOX_BOTTOM + 50, 130, BOX_TOP - 50);
        return new Glyph(advance, pen.end());
    }

    /// The same box for drawing, y pointing down.
    static Shape boxOutline(int advance) {
        Path2D outline = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        outline.append(new Rectangle(80, -BOX_TOP, advance - 160, BOX_TOP - BOX_BOTTOM), false);
        outline.append(new Rectangle(130, 50 - BOX_TOP, advance - 260, BOX_TOP - BOX_BOTTOM - 100), false);
        return outline;
    }

    static Glyph blank(int advance) {
        return new Glyph(advance, new CharString.Pen(advance).end());
    }
}
