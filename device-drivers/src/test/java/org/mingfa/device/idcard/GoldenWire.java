package org.mingfa.device.idcard;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.mingfa.device.wire.Wire;

/// Answers as the scenario says, and only to exactly the bytes that it names. To the status request with which
/// a conversation begins it answers that all is well.
final class GoldenWire implements Wire {
    private static final Golden.Exchange STATUS =
            Golden.read("status").exchanges().getFirst();

    private final Deque<Golden.Exchange> expected;
    private byte[] reply = {};

    GoldenWire(Golden golden) {
        this.expected = new ArrayDeque<>(golden.exchanges());
    }

    boolean isOver() {
        return expected.isEmpty();
    }

    @Override
    public void write(byte[] bytes, Duration within) {
        String sent = Golden.hex(bytes);
        Golden.Exchange next = expected.peekFirst();
        if (next != null && sent.equals(next.request())) {
            reply = expected.removeFirst().replyBytes();
        } else if (sent.equals(STATUS.request())) {
            reply = STATUS.replyBytes();
        } else {
            throw new AssertionError("The driver sent " + sent + " in place of " + next);
        }
    }

    @Override
    public byte[] read(Duration within) {
        byte[] come = reply;
        reply = new byte[0];
        return come;
    }

    @Override
    public void close() {}
}
