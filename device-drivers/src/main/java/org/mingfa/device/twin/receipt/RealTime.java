package org.mingfa.device.twin.receipt;

import java.util.HexFormat;

/// Watches the bytes come in for commands that are obeyed at once, whatever stands before them in the buffer.
final class RealTime {
    private static final byte[] CLEAR = HexFormat.of().parseHex("10140801031401060208");
    private int seen;
    private int question = -1;

    /// What has to be done now.
    enum Wish {
        NOTHING,
        ANSWER_1,
        ANSWER_2,
        ANSWER_3,
        ANSWER_4,
        CLEAR;

        private static Wish answer(int number) {
            return number >= 1 && number <= 4 ? values()[number] : NOTHING;
        }
    }

    /// @param value the next byte that came in
    Wish hear(byte value) {
        if (question == 1) {
            question = -1;
            return Wish.answer(value);
        }
        question = question == 0 && value == 0x04 ? 1 : value == 0x10 ? 0 : -1;
        seen = value == CLEAR[seen] ? seen + 1 : value == CLEAR[0] ? 1 : 0;
        if (seen == CLEAR.length) {
            seen = 0;
            return Wish.CLEAR;
        }
        return Wish.NOTHING;
    }
}
