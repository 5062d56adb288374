package org.mingfa.device.wire;

import com.fazecast.jSerialComm.SerialPort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/// A serial port of jSerialComm. Only to be used behind a guard: reads take a tenth of a second, writes and
/// close as long as the system likes.
final class SerialWire implements Wire {
    /// The system counts in tenths of a second.
    static final int SLICE_MILLIS = 100;

    private final SerialPort port;
    private final Path device;
    private final byte[] buffer = new byte[4096];

    /// @param port open, semi-blocking with [#SLICE_MILLIS]
    SerialWire(SerialPort port, Path device) {
        this.port = port;
        this.device = device;
    }

    @Override
    public void write(byte[] bytes, Duration within) throws WireLost {
        int written = port.writeBytes(bytes, bytes.length);
        if (written < bytes.length) {
            throw gone("write");
        }
    }

    @Override
    public byte[] read(Duration within) throws WireLost {
        int count = port.readBytes(buffer, buffer.length);
        // An unplugged port stays open for jSerialComm, and not every driver of Linux reports an error.
        if (count < 0 || (count == 0 && !Files.exists(device))) {
            throw gone("read");
        }
        byte[] come = Arrays.copyOf(buffer, count);
        // They may be a person's, and this buffer stays as long as the device is there.
        Arrays.fill(buffer, 0, count, (byte) 0);
        return come;
    }

    private WireLost gone(String call) {
        return new WireLost(WireTrouble.VANISHED, device + ": " + call + ": error " + port.getLastErrorCode());
    }

    @Override
    public void close() {
        port.closePort();
    }
}
