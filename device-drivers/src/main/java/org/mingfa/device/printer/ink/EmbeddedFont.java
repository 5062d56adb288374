package org.mingfa.device.printer.ink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// The letters of one typeface that a document uses, as a composite font (ISO 32000-1, 9.7): codes are counted
/// up from 1 as letters come, and ToUnicode leads back to the text.
final class EmbeddedFont {
    private static final int TO_UNICODE_BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int SYMBOLIC = 4;

    private final String name;
    private final Typeface face;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>(List.of(Glyph.box(CharString.DEFAULT_WIDTH)));

    EmbeddedFont(String name, Typeface face) {
        this.name = name;
        this.face = face;
    }

    String name() {
        return name;
    }

    int code(int codePoint) {
        return codes.computeIfAbsent(codePoint, each -> {
            glyphs.add(face.glyph(each));
            return glyphs.size() - 1;
        });
    }

    COSDictionary dictionary() throws IOException {
        // Six capitals and a plus mark a part of a font; each document has its own part.
        String fontName = "MINGFA+" + face.name();
        COSDictionary font = typed("Font");
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, fontName);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant(fontName))));
        font.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private static COSDictionary typed(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    private COSDictionary descendant(String fontName) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = typed("Font");
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        font.setName(COSName.BASE_FONT, fontName);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(fontName));
        font.setInt(COSName.DW, CharString.DEFAULT_WIDTH);
        font.setItem(COSName.W, widths());
        return font;
    }

    private COSDictionary descriptor(String fontName) throws IOException {
        COSStream program = stream(CffFont.write(fontName, glyphs));
        program.setName(COSName.SUBTYPE, "CIDFontType0C");
        COSDictionary descriptor = typed("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, fontName);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, numbers(-1000, -1000, 3000, 2000));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 733);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE3, program);
        return descriptor;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(numbers(glyphs.stream().skip(1).mapToInt(Glyph::advance).toArray()));
        return widths;
    }

    private static COSArray numbers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }

    private String toUnicode() {
        List<String> lines = codes.entrySet().stream()
                .map(each -> "<" + hex(each.getValue()) + "> <" + utf16(each.getKey()) + ">")
                .toList();
        StringBuilder cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <0000> <FFFF> endcodespacerange
                """);
        for (int from = 0; from < lines.size(); from += TO_UNICODE_BLOCK) {
            List<String> block = lines.subList(from, Math.min(lines.size(), from + TO_UNICODE_BLOCK));
            cmap.append(block.size()).append(" beginbfchar\n");
            block.forEach(line -> cmap.append(line).append('\n'));
            cmap.append("endbfchar\n");
        }
        return cmap.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }

    private static String utf16(int codePoint) {
        return Character.toString(codePoint).chars().mapToObj(EmbeddedFont::hex).collect(Collectors.joining());
    }

    private static String hex(int unit) {
        return HEX.toHexDigits((short) unit);
    }

    private static COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
