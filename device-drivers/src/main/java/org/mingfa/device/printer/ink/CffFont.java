package org.mingfa.device.printer.ink;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Writes letters as a CID-keyed font (Adobe Technical Note 5176 "Compact Font Format"), where CID, glyph number and
/// place in the list are the same.
final class CffFont {
    private static final int ROS = 12 << 8 | 30;
    private static final int CID_COUNT = 12 << 8 | 34;
    private static final int FD_ARRAY = 12 << 8 | 36;
    private static final int FD_SELECT = 12 << 8 | 37;
    private static final int FONT_BBOX = 5;
    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int DEFAULT_WIDTH_X = 20;
    /// The first string number that a font may define itself.
    private static final int FIRST_OWN_STRING = 391;

    private static final int HEADER_SIZE = 4;

    private CffFont() {}

    /// @param glyphs number 0 stands for what is missing
    static byte[] write(String name, List<Glyph> glyphs) {
        byte[] before = concat(new byte[] {1, 0, HEADER_SIZE, 4}, index(List.of(ascii(name))));
        byte[] afterTop = concat(index(List.of(ascii("Adobe"), ascii("Identity"))), index(List.of()));
        byte[] charset = charset(glyphs.size());
        byte[] select = select(glyphs.size());
        byte[] charStrings =
                index(glyphs.stream().map(each -> each.charString().bytes()).toList());
        byte[] privates =
                new Dict().put(DEFAULT_WIDTH_X, CharString.DEFAULT_WIDTH).bytes();
        int topSize = index(List.of(top(glyphs.size(), 0, 0, 0, 0))).length;
        int charsetAt = before.length + topSize + afterTop.length;
        int selectAt = charsetAt + charset.length;
        int charStringsAt = selectAt + select.length;
        int privateAt = charStringsAt + charStrings.length;
        int fontsAt = privateAt + privates.length;
        byte[] fonts = index(
                List.of(new Dict().put(PRIVATE, privates.length, privateAt).bytes()));
        byte[] top = index(List.of(top(glyphs.size(), charsetAt, selectAt, charStringsAt, fontsAt)));
        return concat(before, top, afterTop, charset, select, charStrings, privates, fonts);
    }

    private static byte[] top(int count, int charset, int select, int charStrings, int fonts) {
        return new Dict()
                .put(ROS, FIRST_OWN_STRING, FIRST_OWN_STRING + 1, 0)
                .put(FONT_BBOX, -1000, -1000, 3000, 2000)
                .put(CID_COUNT, count)
                .put(CHARSET, charset)
                .put(FD_SELECT, select)
                .put(CHAR_STRINGS, charStrings)
                .put(FD_ARRAY, fonts)
                .bytes();
    }

    /// Format 2: one range that begins with CID 1; glyph 0 is never named.
    private static byte[] charset(int count) {
        return new Bytes().write8(2).write16(1).write16(count - 2).bytes();
    }

    /// Format 3: one range, all glyphs take font dictionary 0.
    private static byte[] select(int count) {
        return new Bytes()
                .write8(3)
                .write16(1)
                .write16(0)
                .write8(0)
                .write16(count)
                .bytes();
    }

    private static byte[] index(List<byte[]> entries) {
        Bytes out = new Bytes().write16(entries.size());
        if (entries.isEmpty()) {
            return out.bytes();
        }
        out.write8(4);
        int offset = 1;
        out.write32(offset);
        for (byte[] entry : entries) {
            offset += entry.length;
            out.write32(offset);
        }
        entries.forEach(out::write);
        return out.bytes();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[]... parts) {
        Bytes out = new Bytes();
        Stream.of(parts).forEach(out::write);
        return out.bytes();
    }

    /// A DICT: operands, then their operator. All numbers take five bytes, so that offsets do not change its size.
    private static final class Dict {
        private final Bytes out = new Bytes();

        Dict put(int operator, int... operands) {
            for (int operand : operands) {
                out.write8(29).write32(operand);
            }
            if (operator > 0xFF) {
                out.write8(operator >> 8);
            }
            out.write8(operator & 0xFF);
            return this;
        }

        byte[] bytes() {
            return out.bytes();
        }
    }

    /// Big-endian numbers of the sizes that the format knows.
    private static final class Bytes {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Bytes write(byte[] some) {
            out.writeBytes(some);
            return this;
        }

        Bytes write8(int value) {
            out.write(value);
            return this;
        }

        Bytes write16(int value) {
            return write8(value >> 8).write8(value);
        }

        Bytes write32(int value) {
            return write16(value >> 16).write16(value);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
