package org.mingfa.device.printer.escpos;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import org.mingfa.device.wire.Wire;
import org.mingfa.device.wire.WireSource;

/// A printer that knows `DLE EOT` and no other question, as cheap ones do, until it is told to answer `GS r` too.
final class SimplePrinter implements WireSource, Wire {
    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private volatile boolean silent;
    private volatile boolean confirms;
    private volatile int paper = 0x12;

    void fallSilent() {
        silent = true;
    }

    void speakAgain() {
        silent = false;
    }

    /// @param confirming whether it says when all before is done; one that did and does no more has stopped printing,
    /// or is another printer
    void become(boolean confirming) {
        confirms = confirming;
    }

    void runOutOfPaper() {
        paper = 0x72;
    }

    @Override
    public String place() {
        return "simple";
    }

    @Override
    public Wire open() {
        return this;
    }

    @Override
    public synchronized void write(byte[] bytes, Duration within) {
        boolean question = bytes.length == 3 && bytes[0] == 0x10 && bytes[1] == 0x04;
        if (question && !silent) {
            answers.write(bytes[2] == 4 ? paper : 0x12);
        } else if (!question) {
            taken.writeBytes(bytes);
            if (confirms && Arrays.equals(bytes, EscPosCommands.ARE_YOU_THERE_YET)) {
                answers.write(0);
            }
        }
    }

    @Override
    public synchronized byte[] read(Duration within) {
        byte[] come = answers.toByteArray();
        answers.reset();
        pause(come.length == 0 ? Math.min(20, within.toMillis()) : 0);
        return come;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized byte[] taken() {
        return taken.toByteArray();
    }

    @Override
    public void close() {}
}
