package org.mingfa.device.twin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// A serial port of a twin: a pseudo terminal under a link that stays when it is plugged in anew.
public final class PtyPort extends PacedPort {
    private final Path link;

    /// Plugged in.
    ///
    /// @param link where drivers look; its folder exists
    public PtyPort(Path link, Pace pace) {
        super(pace);
        this.link = link;
        replug();
    }

    @Override
    public String address() {
        return link.toString();
    }

    @Override
    Line open() throws IOException {
        Pty pty = Pty.open();
        try {
            pty.link(link);
        } catch (IOException error) {
            pty.close();
            throw error;
        }
        return new PtyLine(pty);
    }

    private record PtyLine(Pty pty) implements Line {
        @Override
        public byte[] read(Duration within) throws IOException {
            return pty.read(within);
        }

        @Override
        public void write(byte[] bytes, Duration within) throws IOException {
            pty.write(bytes, within);
        }

        @Override
        public void close() {
            pty.close();
        }
    }
}
