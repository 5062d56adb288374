package org.mingfa.device.printer.escpos;

import java.util.ArrayList;
import java.util.List;

/// Tells apart what a printer says, byte by byte, by the bits that the commands' descriptions fix: several
/// kinds of answer come in one stream, cut anywhere, and noise between them.
final class AnswerReader {
    private static final int MESSAGE = 4;

    private final byte[] message = new byte[MESSAGE];
    private int taken;

    sealed interface Answer {}

    /// To `DLE EOT`.
    record Status(int bits) implements Answer {}

    /// Of its own accord.
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Message(byte[] bytes) implements Answer {}

    /// To `GS r`: all that was sent before it is done.
    record Done(int bits) implements Answer {}

    List<Answer> read(byte[] bytes) {
        List<Answer> answers = new ArrayList<>();
        for (byte value : bytes) {
            read(value, answers);
        }
        return answers;
    }

    private void read(byte value, List<Answer> answers) {
        if ((value & 0x93) == 0x12) {
            // At once and out of turn, perhaps in the middle of a message, which goes on after it.
            answers.add(new Status(value));
        } else if ((value & 0x93) == 0x10) {
            message[0] = value;
            taken = 1;
        } else if ((value & 0x90) == 0 && taken > 0) {
            message[taken++] = value;
            if (taken == MESSAGE) {
                taken = 0;
                answers.add(new Message(message.clone()));
            }
        } else if ((value & 0x90) == 0) {
            answers.add(new Done(value));
        } else {
            // XON, XOFF, noise.
            taken = (value & 0xFF) == 0x11 || value == 0x13 ? taken : 0;
        }
    }
}
