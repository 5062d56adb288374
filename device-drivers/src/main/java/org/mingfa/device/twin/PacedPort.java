package org.mingfa.device.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What pseudo terminals and sockets have in common: the pace, and the plug.
abstract sealed class PacedPort implements Port permits PtyPort, SocketPort {
    private static final Duration TAKEN_WITHIN = Duration.ofMillis(200);

    private static final Duration UNPLUGGED = Duration.ofMillis(20);
    private static final Logger LOG = LoggerFactory.getLogger(PacedPort.class);

    private final Pace pace;
    private final Object plug = new Object();
    private volatile Optional<Line> line = Optional.empty();
    private boolean closed;

    /// An open line; reads and writes throw once it is closed.
    interface Line extends AutoCloseable {
        byte[] read(Duration within) throws IOException;

        void write(byte[] bytes, Duration within) throws IOException;

        @Override
        void close();
    }

    PacedPort(Pace pace) {
        this.pace = pace;
    }

    /// Opens what a driver finds under the address.
    abstract Line open() throws IOException;

    @Override
    public byte[] read(Duration within) throws InterruptedException {
        Optional<Line> open = line;
        try {
            if (open.isPresent()) {
                byte[] come = open.get().read(within);
                Thread.sleep(pace.of(come.length));
                return come;
            }
        } catch (IOException unplugged) {
            // As if it had been out before. An interrupt breaks sockets too; the sleep finds out.
            LOG.debug("{}: unplugged while it was read", address(), unplugged);
        }
        Thread.sleep(within.compareTo(UNPLUGGED) < 0 ? within : UNPLUGGED);
        return new byte[0];
    }

    @Override
    public void write(byte[] bytes) throws InterruptedException {
        long start = System.nanoTime();
        for (int from = 0; from < bytes.length; from += pace.chunk()) {
            int to = Math.min(bytes.length, from + pace.chunk());
            sleepUntil(start + pace.of(to).toNanos());
            send(Arrays.copyOfRange(bytes, from, to));
        }
    }

    private void send(byte[] bytes) {
        try {
            Optional<Line> open = line;
            if (open.isPresent()) {
                open.get().write(bytes, TAKEN_WITHIN);
            }
        } catch (IOException unplugged) {
            // Pulled while it was sent: the bytes are lost.
            return;
        }
    }

    private static void sleepUntil(long nanoTime) throws InterruptedException {
        long left = nanoTime - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left));
        }
    }

    @Override
    public void unplug() {
        synchronized (plug) {
            line.ifPresent(Line::close);
            line = Optional.empty();
        }
    }

    @Override
    public void replug() {
        synchronized (plug) {
            if (line.isEmpty() && !closed) {
                plugIn();
            }
        }
    }

    private void plugIn() {
        try {
            line = Optional.of(open());
        } catch (IOException error) {
            throw new UncheckedIOException("Cannot plug in at " + address(), error);
        }
    }

    @Override
    public boolean isPlugged() {
        return line.isPresent();
    }

    @Override
    public void close() {
        synchronized (plug) {
            closed = true;
            unplug();
        }
    }
}
