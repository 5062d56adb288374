package org.mingfa.device.printer;

import java.util.List;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.Ink;
import org.mingfa.device.printer.ink.InkDocument;

/// A page of A4 with a few words on it, a rare one among them.
public final class TestPage {
    public static final String WORDS = "试印䶮𠮷";
    private static final byte[] PDF = draw();

    private TestPage() {}

    public static byte[] pdf() {
        return PDF.clone();
    }

    private static byte[] draw() {
        InkDocument document = new InkDocument("试印");
        document.addPage(595, 842).text(Fonts.find(List.of()).song(), 16, Ink.BLACK, 80, 80, WORDS);
        return document.pdf();
    }
}
