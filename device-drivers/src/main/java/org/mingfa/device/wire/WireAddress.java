package org.mingfa.device.wire;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a device is plugged in, as a setting or an argument says it:
///
/// ```
/// /dev/ttyUSB0           a serial port at the device's usual speed
/// /dev/mingfa/idcard@57600   a serial port at 57600 bits a second
/// /dev/usb/lp0           a USB printer, or any other character device: file:/dev/hidraw0
/// tcp://10.0.0.7:9100    a device on the network
/// ```
public sealed interface WireAddress {

    /// @param path of a serial port or a link to one
    record Serial(Path path, int baud) implements WireAddress {}

    record CharacterDevice(Path path) implements WireAddress {}

    record Network(String host, int port) implements WireAddress {}

    Pattern SERIAL = Pattern.compile("(/.+?)(?:@(\\d{1,7}))?");
    Pattern PRINTER = Pattern.compile("/dev/(?:usb/)?lp\\d+");
    Pattern NETWORK = Pattern.compile("tcp://([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]):(\\d{1,5})/?");
    String FILE = "file:";

    /// @param usualBaud for serial ports that name no speed
    /// @throws IllegalArgumentException with a sentence that says how to write it
    static WireAddress parse(String words, int usualBaud) {
        String address = words.strip();
        Matcher network = NETWORK.matcher(address);
        if (network.matches()) {
            return new Network(network.group(1), port(network.group(2), words));
        }
        if (address.startsWith(FILE + "/")) {
            return new CharacterDevice(path(address.substring(FILE.length()), words));
        }
        if (PRINTER.matcher(address).matches()) {
            return new CharacterDevice(path(address, words));
        }
        Matcher serial = SERIAL.matcher(address);
        if (serial.matches()) {
            int baud = serial.group(2) == null ? usualBaud : baud(serial.group(2), words);
            return new Serial(path(serial.group(1), words), baud);
        }
        throw unreadable(words);
    }

    private static int port(String digits, String words) {
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("\"" + words + "\": a port is a number from 1 to 65535");
        }
        return port;
    }

    private static int baud(String digits, String words) {
        int baud = Integer.parseInt(digits);
        if (baud < 300 || baud > 4_000_000) {
            throw new IllegalArgumentException(
                    "\"" + words + "\": a speed is a number of bits a second from 300 to 4000000, such as 115200");
        }
        return baud;
    }

    private static Path path(String path, String words) {
        try {
            return Path.of(path);
        } catch (InvalidPathException unusable) {
            throw unreadable(words);
        }
    }

    private static IllegalArgumentException unreadable(String words) {
        return new IllegalArgumentException("\"" + words + "\" is no address of a device. Write /dev/ttyUSB0, "
                + "/dev/ttyUSB0@57600, /dev/usb/lp0, file:/dev/hidraw0 or tcp://10.0.0.7:9100");
    }

    default WireSource source() {
        return switch (this) {
            case Serial(Path path, int baud) -> new TtyPort(path, baud);
            case CharacterDevice(Path path) -> new FilePort(path);
            case Network(String host, int port) -> new TcpPort(host, port);
        };
    }

    /// Without the speed: `/dev/ttyUSB0`.
    default String place() {
        return this instanceof Serial serial ? serial.path().toString() : text();
    }

    /// As [#parse] reads it.
    default String text() {
        return switch (this) {
            case Serial(Path path, int baud) -> path + "@" + baud;
            case CharacterDevice(Path path) ->
                PRINTER.matcher(path.toString()).matches() ? path.toString() : FILE + path;
            case Network(String host, int port) -> "tcp://" + host + ":" + port;
        };
    }
}
