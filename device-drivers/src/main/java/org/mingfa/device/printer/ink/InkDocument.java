package org.mingfa.device.printer.ink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// A PDF in the making, wholly in memory.
public final class InkDocument {
    private final String title;
    private final Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final List<InkPage> pages = new ArrayList<>();

    /// @param title what a reader program shows; nothing about a person
    public InkDocument(String title) {
        this.title = title;
    }

    /// @param width points
    /// @param height points
    public InkPage addPage(double width, double height) {
        InkPage page = new InkPage(width, height, this::embedded);
        pages.add(page);
        return page;
    }

    public List<InkPage> pages() {
        return List.copyOf(pages);
    }

    public byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage("zh-CN");
            PDResources resources = resources();
            for (InkPage page : pages) {
                document.addPage(page(document, resources, page));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException cause) {
            // Nothing is read or written outside memory.
            throw new UncheckedIOException(cause);
        }
    }

    private EmbeddedFont embedded(Typeface face) {
        return fonts.computeIfAbsent(face, each -> new EmbeddedFont("F" + (fonts.size() + 1), each));
    }

    private PDResources resources() throws IOException {
        COSDictionary named = new COSDictionary();
        for (EmbeddedFont font : fonts.values()) {
            named.setItem(COSName.getPDFName(font.name()), font.dictionary());
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, named);
        return new PDResources(resources);
    }

    private static PDPage page(PDDocument document, PDResources resources, InkPage page) throws IOException {
        PDPage made = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        made.setResources(resources);
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(page.content().getBytes(StandardCharsets.US_ASCII));
        }
        made.setContents(content);
        return made;
    }
}
