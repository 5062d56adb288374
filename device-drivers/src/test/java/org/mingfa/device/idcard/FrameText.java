package org.mingfa.device.idcard;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// How a text would look among the last frames.
final class FrameText {
    private FrameText() {}

    static String utf16(String text) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16LE));
    }
}
