package org.mingfa.kiosk.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.mingfa.device.printer.ink.PdfPages;

/// How a PDF of ours will look on paper, for the screen.
public final class PaperPreview {
    private static final int PIXELS = 900;

    private PaperPreview() {}

    public static int count(byte[] pdf) {
        try (PdfPages pages = new PdfPages(pdf)) {
            return pages.count();
        } catch (IOException cause) {
            // The PDF is our own and lies in memory.
            throw new UncheckedIOException(cause);
        }
    }

    /// @param number from 1
    /// @return a PNG, 900 pixels wide; empty if there is no such page
    public static Optional<byte[]> page(byte[] pdf, int number) {
        try (PdfPages pages = new PdfPages(pdf)) {
            return number < 1 || number > pages.count() ? Optional.empty() : Optional.of(pages.png(number - 1, PIXELS));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
