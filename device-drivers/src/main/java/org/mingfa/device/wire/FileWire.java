package org.mingfa.device.wire;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.mingfa.device.posix.Descriptor;
import org.mingfa.device.posix.SystemError;

/// A character device that never blocks but while it is waited for.
final class FileWire implements Wire {
    private final Descriptor file;
    private final Path device;

    FileWire(Descriptor file, Path device) {
        this.file = file;
        this.device = device;
    }

    @Override
    public void write(byte[] bytes, Duration within) throws WireLost {
        try {
            int done = file.write(bytes, within);
            if (done < bytes.length) {
                throw new WireLost(WireTrouble.SILENT, device + ": " + (bytes.length - done) + " bytes not taken");
            }
        } catch (SystemError error) {
            throw new WireLost(WireTrouble.VANISHED, device.toString(), error);
        }
    }

    @Override
    public byte[] read(Duration within) throws WireLost {
        try {
            byte[] come = file.read(within);
            if (come.length == 0 && !Files.exists(device)) {
                throw new WireLost(WireTrouble.VANISHED, device + " does not exist any more");
            }
            return come;
        } catch (SystemError error) {
            throw new WireLost(WireTrouble.VANISHED, device.toString(), error);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
