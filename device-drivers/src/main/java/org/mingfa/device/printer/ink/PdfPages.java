package org.mingfa.device.printer.ink;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures.
public final class PdfPages implements AutoCloseable {
    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;

    /// @throws IOException if this is no PDF that can be read
    public PdfPages(byte[] pdf) throws IOException {
        this.document = Loader.loadPDF(pdf);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// @param page from 0
    /// @param pixels width of the picture; the height follows
    /// @return a PNG
    public byte[] png(int page, int pixels) throws IOException {
        float scale = pixels / document.getPage(page).getMediaBox().getWidth();
        BufferedImage image =
                new PDFRenderer(document).renderImageWithDPI(page, (float) (scale * POINTS_PER_INCH), ImageType.RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.setUseCache(false); // No citizen's page in a file under /tmp.
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
