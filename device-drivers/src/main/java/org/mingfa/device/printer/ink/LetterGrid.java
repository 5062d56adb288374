package org.mingfa.device.printer.ink;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.IntUnaryOperator;

/// Draws lines of letters as receipt printers do: each in a cell of the grid, black or white, 12 dots wide
/// a column and 24 dots high.
public final class LetterGrid {
    public static final int COLUMN = 12;
    public static final int ROW = 24;
    /// Where letters stand, from the top of the cell; their descenders need the rest.
    private static final double BASE = 20.5;
    /// A hanzi leaves a little room to its neighbours.
    private static final double SIZE = 23.0 / 1000;

    /// A little more than half: hanzi of many strokes stay open, and thermal dots spread.
    private static final int HALF_COVERED = 140;

    private final Typeface face;
    private final IntUnaryOperator columns;

    /// @param columns how many a letter is wide
    public LetterGrid(Typeface face, IntUnaryOperator columns) {
        this.face = face;
        this.columns = columns;
    }

    /// @param line at least one letter with a width
    /// @param bold struck twice, one dot apart
    public Dots draw(String line, boolean bold) {
        int width = line.codePoints().map(columns).sum() * COLUMN;
        BufferedImage image = new BufferedImage(width, ROW, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D ink = image.createGraphics();
        ink.setColor(Color.WHITE);
        // Smoothed first, so that thin strokes survive.
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int x = 0;
        for (int letter : line.codePoints().toArray()) {
            int cell = columns.applyAsInt(letter) * COLUMN;
            draw(ink, letter, x, cell, bold);
            x += cell;
        }
        ink.dispose();
        return Dots.of(width, ROW, (column, row) -> (image.getRGB(column, row) & 0xFF) > HALF_COVERED);
    }

    private void draw(Graphics2D ink, int letter, int x, int cell, boolean bold) {
        double advance = face.width(Character.toString(letter)) * 1000;
        // Rules are drawn to the edges, so that they join.
        double size = Math.min(isRule(letter) ? 1 : SIZE, cell / Math.max(advance, 1));
        AffineTransform place = AffineTransform.getTranslateInstance(x + (cell - advance * size) / 2, BASE);
        place.scale(size, size);
        Shape shape = place.createTransformedShape(face.outline(letter));
        ink.setClip(x, 0, cell, ROW);
        ink.fill(shape);
        if (bold) {
            ink.translate(1, 0);
            ink.fill(shape);
            ink.translate(-1, 0);
        }
    }

    private static boolean isRule(int letter) {
        return Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.BOX_DRAWING;
    }
}
