package org.mingfa.device.wire;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// A serial port, 8N1: `/dev/ttyUSB0`, or the link that udev made for its socket.
public final class TtyPort implements WireSource {
    private static final Duration OPEN = Duration.ofSeconds(3);

    private static final int OPEN_ALREADY = 2;

    private final Path path;
    private final int baud;
    private final GuardedOpening guarded;

    /// @param path may be a link, which is followed anew each time
    public TtyPort(Path path, int baud) {
        this.path = path;
        this.baud = baud;
        this.guarded = new GuardedOpening(place(), OPEN, this::openPort);
    }

    /// A serial port that this machine has.
    ///
    /// @param description as the system gives it
    public record Listed(Path path, String description) {}

    /// Those that Linux lists; pseudo terminals are not among them.
    public static List<Listed> list() {
        return Arrays.stream(SerialPort.getCommPorts())
                .map(port -> new Listed(Path.of(port.getSystemPortPath()), port.getPortDescription()))
                .toList();
    }

    @Override
    public String place() {
        return path + " " + baud;
    }

    @Override
    public Wire open() throws WireLost {
        return guarded.open();
    }

    private Wire openPort() throws WireLost {
        Path device = DevicePath.find(path);
        try {
            SerialPort port = SerialPort.getCommPort(device.toString());
            port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
            port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
            port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, SerialWire.SLICE_MILLIS, 0);
            // What came for whoever had the port open before is none of the driver's.
            port.flushIOBuffers();
            if (!port.openPort()) {
                throw refusal(device, port.getLastErrorCode());
            }
            return new SerialWire(port, device);
        } catch (SerialPortInvalidPortException vanished) {
            throw new WireLost(WireTrouble.ABSENT, device.toString(), vanished);
        }
    }

    /// jSerialComm reports a port that this process has open already as one that does not exist.
    private static WireLost refusal(Path device, int error) {
        return error == OPEN_ALREADY && Files.exists(device)
                ? new WireLost(WireTrouble.BUSY, device + ": open in this program")
                : DevicePath.refusal(device, error);
    }
}
