package org.mingfa.device.wire;

import java.time.Duration;
import org.mingfa.device.posix.Descriptor;
import org.mingfa.device.posix.SystemError;

final class FileWire implements Wire {
    private final Descriptor file;
    private final String place;

    FileWire(Descriptor file, String place) {
        this.file = file;
        this.place = place;
    }

    @Override
    public void write(byte[] bytes, Duration within) throws WireLost {
        try {
            int done = file.write(bytes, within);
            if (done < bytes.length) {
                throw new WireLost(
                        WireTrouble.SILENT, place + ": " + (bytes.length - done) + " bytes not taken in time");
            }
        } catch (SystemError error) {
            throw new WireLost(WireTrouble.VANISHED, place, error);
        }
    }

    @Override
    public byte[] read(Duration within) throws WireLost {
        try {
            return file.read(within);
        } catch (SystemError error) {
            throw new WireLost(WireTrouble.VANISHED, place, error);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
