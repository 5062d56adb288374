package org.mingfa.device.twin.receipt;

import java.util.ArrayDeque;
import java.util.Deque;

/// The memory between the line and the head: who sends too much waits. For one thread that puts and one
/// that takes.
final class ReceiveBuffer {
    private final int most;
    private final Deque<Byte> bytes = new ArrayDeque<>();
    private boolean emptied;

    ReceiveBuffer(int most) {
        this.most = most;
    }

    /// The buffer was emptied in the middle of a command.
    static final class Emptied extends Exception {
        private static final long serialVersionUID = 1;
    }

    synchronized void put(byte value) throws InterruptedException {
        while (bytes.size() >= most) {
            wait();
        }
        bytes.addLast(value);
        notifyAll();
    }

    /// Waits for the first byte of a command.
    synchronized int first() throws InterruptedException {
        emptied = false;
        while (bytes.isEmpty()) {
            wait();
        }
        emptied = false;
        return take();
    }

    /// Waits for a further byte of the same command.
    synchronized int next() throws InterruptedException, Emptied {
        while (bytes.isEmpty() && !emptied) {
            wait();
        }
        if (emptied) {
            throw new Emptied();
        }
        return take();
    }

    /// Waits for so many further bytes.
    byte[] next(int count) throws InterruptedException, Emptied {
        byte[] taken = new byte[count];
        for (int i = 0; i < count; i++) {
            taken[i] = (byte) next();
        }
        return taken;
    }

    /// Waits for a number of two bytes, the lower one first.
    int nextTwo() throws InterruptedException, Emptied {
        int low = next();
        return low | next() << 8;
    }

    private int take() {
        int value = bytes.removeFirst() & 0xFF;
        notifyAll();
        return value;
    }

    synchronized void clear() {
        bytes.clear();
        emptied = true;
        notifyAll();
    }

    /// Whether it was emptied since the last command began.
    synchronized boolean wasEmptied() {
        return emptied;
    }
}
