package org.mingfa.device.twin;

import java.io.IOException;

/// A network port of a twin, on this machine alone: `tcp://127.0.0.1:9100`. One driver at a time; the next waits.
public final class SocketPort extends PacedPort {
    private int number;

    /// Plugged in.
    ///
    /// @param number 0 for any that is free
    public SocketPort(int number, Pace pace) {
        super(pace);
        this.number = number;
        replug();
    }

    @Override
    public String address() {
        return "tcp://127.0.0.1:" + number;
    }

    public int number() {
        return number;
    }

    @Override
    Line open() throws IOException {
        SocketLine line = new SocketLine(number);
        number = line.number();
        return line;
    }
}
