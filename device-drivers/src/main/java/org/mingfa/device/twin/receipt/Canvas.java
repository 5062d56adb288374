package org.mingfa.device.twin.receipt;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Dots;

/// The dots that were burnt into the paper since the last cut.
final class Canvas {
    private static final int DOTS_PER_MM = 8;
    private static final int HEAD = 5 * DOTS_PER_MM;
    private static final int INK = 0x26262A;

    private final RollWidth width;
    private final List<Mark> marks = new ArrayList<>();
    private int height;

    private record Mark(int x, int y, Dots dots) {}

    Canvas(RollWidth width) {
        this.width = width;
    }

    /// @param down from the head's place
    void burn(int x, int down, Dots dots) {
        marks.add(new Mark(x, height + down, dots));
    }

    void feed(int rows) {
        height += rows;
    }

    BufferedImage image() {
        int across = width.millimetres() * DOTS_PER_MM;
        int left = (across - width.dots()) / 2;
        BufferedImage image = new BufferedImage(across, height + 2 * HEAD, BufferedImage.TYPE_INT_RGB);
        var paper = image.createGraphics();
        paper.setColor(new Color(0xFBFAF7));
        paper.fillRect(0, 0, image.getWidth(), image.getHeight());
        paper.dispose();
        for (Mark mark : marks) {
            draw(image, mark, left);
        }
        return image;
    }

    private void draw(BufferedImage image, Mark mark, int left) {
        int right = Math.min(mark.dots.width(), width.dots() - mark.x);
        for (int y = 0; y < mark.dots.height(); y++) {
            for (int x = 0; x < right; x++) {
                if (mark.dots.isBlack(x, y)) {
                    image.setRGB(left + mark.x + x, HEAD + mark.y + y, INK);
                }
            }
        }
    }
}
