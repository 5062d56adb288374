package org.mingfa.device.twin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.mingfa.device.posix.Descriptor;
import org.mingfa.device.posix.SystemError;

/// A pseudo terminal in raw mode, which a driver opens like a serial port. Closing it is pulling the plug; who plugs in
/// again opens a new one and gives it the same link. Safe for several threads.
public final class Pty implements AutoCloseable {
    private static final long NOBODY_NANOS = 5_000_000;

    private final Descriptor master;
    private final Path device;
    private volatile Optional<Path> link = Optional.empty();

    private Pty(Descriptor master, Path device) {
        this.master = master;
        this.device = device;
    }

    public static Pty open() throws IOException {
        Descriptor master = Descriptor.openPty();
        try {
            return new Pty(master, master.nameOfPty());
        } catch (SystemError error) {
            master.close();
            throw error;
        }
    }

    /// What a driver opens: `/dev/pts/7`.
    public Path device() {
        return device;
    }

    /// Makes a symbolic link to the device, as udev does; an older link gives way.
    public void link(Path path) throws IOException {
        Path made = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(made);
        Files.createSymbolicLink(made, device);
        Files.move(made, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        link = Optional.of(path);
    }

    /// Waits for a first byte and takes what has come by then.
    ///
    /// @return no bytes when none came in time, also while no driver has opened the device
    /// @throws IOException when this was closed
    public byte[] read(Duration within) throws IOException {
        long end = System.nanoTime() + within.toNanos();
        while (true) {
            try {
                return master.read(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            } catch (SystemError error) {
                throwUnlessAlone(error);
            }
            if (System.nanoTime() - end >= 0) {
                return new byte[0];
            }
            LockSupport.parkNanos(NOBODY_NANOS);
        }
    }

    /// Bytes that no driver takes in time are lost, as on a serial line.
    ///
    /// @throws IOException when this was closed
    public void write(byte[] bytes, Duration within) throws IOException {
        try {
            master.write(bytes, within);
        } catch (SystemError error) {
            throwUnlessAlone(error);
        }
    }

    /// Linux reports an error while nobody has the other end open.
    private static void throwUnlessAlone(SystemError error) throws SystemError {
        if (error.number() != SystemError.INPUT_OUTPUT) {
            throw error;
        }
    }

    /// Pulls the plug: the driver's next call fails, and the link is gone.
    @Override
    public void close() {
        link.ifPresent(this::unlink);
        master.close();
    }

    private void unlink(Path path) {
        try {
            if (Files.isSymbolicLink(path) && Files.readSymbolicLink(path).equals(device)) {
                Files.delete(path);
            }
        } catch (IOException ignored) {
            // A link into nowhere is as good as none.
            return;
        }
    }
}
