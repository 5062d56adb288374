package org.mingfa.device.twin.receipt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/// The hanzi that the printer carries, by their two bytes of GBK.
final class HanziCode {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private HanziCode() {}

    /// @return its code point; empty when the printer has none there
    static Optional<Integer> letter(int first, int second) {
        if (!isCarried(first, second)) {
            return Optional.empty();
        }
        try {
            ByteBuffer code = ByteBuffer.wrap(new byte[] {(byte) first, (byte) second});
            return Optional.of((int) GB18030.newDecoder().decode(code).charAt(0));
        } catch (CharacterCodingException none) {
            return Optional.empty();
        }
    }

    /// The areas of GBK: signs of GB 2312, its hanzi, and three of further hanzi and signs. Of the last
    /// rows, 0xFE has what was moved time and again and is in few printers.
    private static boolean isCarried(int first, int second) {
        boolean high = second >= 0xA1;
        return second != 0x7F
                && second != 0xFF
                && (high ? first <= 0xA9 || (first >= 0xB0 && first <= 0xF7) : first != 0xFE && second >= 0x40);
    }
}
