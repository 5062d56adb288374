package org.mingfa.device.wire;

import java.nio.file.Path;
import org.mingfa.device.posix.Descriptor;
import org.mingfa.device.posix.SystemError;

/// A device that the system shows as a file: `/dev/usb/lp0`.
public final class FilePort implements WireSource {
    private final Path path;

    /// @param path may be a link, which is followed anew each time
    public FilePort(Path path) {
        this.path = path;
    }

    @Override
    public String place() {
        return path.toString();
    }

    @Override
    public Wire open() throws WireLost {
        try {
            return new FileWire(Descriptor.open(path), place());
        } catch (SystemError error) {
            throw new WireLost(WireTrouble.ABSENT, place(), error);
        }
    }
}
