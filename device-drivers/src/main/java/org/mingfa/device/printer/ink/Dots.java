package org.mingfa.device.printer.ink;

import java.util.BitSet;

/// A picture of black dots on white paper, as printers take it: rows from top to bottom, each filled up to
/// whole bytes, the leftmost dot in the highest bit. Never changes.
public final class Dots {
    private final int width;
    private final int height;
    private final BitSet black;

    private Dots(int width, int height, BitSet black) {
        this.width = width;
        this.height = height;
        this.black = black;
    }

    /// Says whether a dot is black.
    @FunctionalInterface
    public interface Ruling {
        boolean isBlack(int x, int y);
    }

    /// @throws IllegalArgumentException if it has no dot at all
    public static Dots of(int width, int height, Ruling ruling) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture of " + width + " x " + height + " dots");
        }
        BitSet black = new BitSet(width * height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                black.set(y * width + x, ruling.isBlack(x, y));
            }
        }
        return new Dots(width, height, black);
    }

    /// Every dot becomes a square of dots.
    public Dots times(int scale) {
        return of(width * scale, height * scale, (x, y) -> isBlack(x / scale, y / scale));
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean isBlack(int x, int y) {
        return x < width && y < height && black.get(y * width + x);
    }

    public int bytesPerRow() {
        return (width + 7) / 8;
    }

    /// Rows from one to before another, packed.
    public byte[] rows(int from, int to) {
        byte[] packed = new byte[(to - from) * bytesPerRow()];
        for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
                if (isBlack(x, y)) {
                    packed[(y - from) * bytesPerRow() + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return packed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dots dots && dots.width == width && dots.height == height && dots.black.equals(black);
    }

    @Override
    public int hashCode() {
        return black.hashCode() * 31 + width;
    }

    @Override
    public String toString() {
        return width + " x " + height + " dots";
    }
}
