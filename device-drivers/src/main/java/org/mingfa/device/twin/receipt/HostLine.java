package org.mingfa.device.twin.receipt;

import java.time.Duration;
import org.mingfa.device.twin.Port;

/// The printer's end of the line: takes what comes into the buffer, answers at once what is not to wait there, and
/// says what it is told to. Safe for several threads, one of which listens.
final class HostLine {
    private static final Duration LISTEN = Duration.ofMillis(50);

    private final Port port;
    private final Body body;
    private final ReceiveBuffer buffer;
    private final RealTime realTime = new RealTime();
    private final Object voice = new Object();

    HostLine(Port port, Body body, ReceiveBuffer buffer) {
        this.port = port;
        this.body = body;
        this.buffer = buffer;
    }

    /// For a while.
    void listen() throws InterruptedException {
        byte[] come = port.read(LISTEN);
        for (byte value : come) {
            body.awaitVoice();
            buffer.put(value);
            hear(value);
        }
    }

    private void hear(byte value) throws InterruptedException {
        RealTime.Wish wish = realTime.hear(value);
        switch (wish) {
            case NOTHING -> {}
            case CLEAR -> buffer.clear();
            default -> say(body.answer(wish.ordinal()));
        }
    }

    /// How it is, if it was asked to tell.
    void tell() throws InterruptedException {
        if (body.tells()) {
            say(body.message());
        }
    }

    void say(byte... bytes) throws InterruptedException {
        if (!body.is(ReceiptFault.SILENT)) {
            synchronized (voice) {
                port.write(bytes);
            }
        }
    }
}
