package org.mingfa.device.wire;

import java.nio.file.Path;
import java.time.Duration;
import org.mingfa.device.posix.Descriptor;
import org.mingfa.device.posix.SystemError;

/// A device that the system shows as a file: `/dev/usb/lp0`.
public final class FilePort implements WireSource {
    private static final Duration OPEN = Duration.ofSeconds(3);

    private final Path path;
    private final GuardedOpening guarded;

    /// @param path may be a link, which is followed anew each time
    public FilePort(Path path) {
        this.path = path;
        this.guarded = new GuardedOpening(path.toString(), OPEN, this::openFile);
    }

    @Override
    public String place() {
        return path.toString();
    }

    @Override
    public Wire open() throws WireLost {
        return guarded.open();
    }

    private Wire openFile() throws WireLost {
        Path device = DevicePath.find(path);
        try {
            return new FileWire(Descriptor.open(device), device);
        } catch (SystemError error) {
            throw DevicePath.refusal(device, error.number());
        }
    }
}
