package org.mingfa.device.probe;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingfa.device.wire.TtyPort;
import org.mingfa.device.wire.WireAddress;
import org.mingfa.device.wire.WireAddress.CharacterDevice;
import org.mingfa.device.wire.WireAddress.Serial;

/// Where devices can be plugged in on this machine.
public record Places(Path dev) {

    /// A place, and the name that stays the same whatever else is plugged in.
    ///
    /// @param lasting such as `/dev/serial/by-id/usb-...`; empty when udev made none
    public record Place(WireAddress address, String description, Optional<Path> lasting) {}

    public static Places ofThisMachine() {
        return new Places(Path.of("/dev"));
    }

    /// Serial ports, then USB printers. Nothing is opened for it.
    public List<Place> list() {
        List<Place> places = new ArrayList<>();
        for (TtyPort.Listed port : TtyPort.list()) {
            places.add(serial(port.path(), port.description()));
        }
        for (Path printer : in(dev.resolve("usb"), "lp*")) {
            places.add(new Place(new CharacterDevice(printer), "USB", Optional.empty()));
        }
        return places;
    }

    private Place serial(Path path, String description) {
        return new Place(new Serial(path, DeviceProbe.ANY_SPEED), description, lasting(path));
    }

    private Optional<Path> lasting(Path path) {
        return in(dev.resolve("serial/by-id"), "*").stream()
                .filter(link -> leadsTo(link, path))
                .findFirst();
    }

    private static boolean leadsTo(Path link, Path path) {
        try {
            return Files.isSameFile(link, path);
        } catch (IOException dangling) {
            return false;
        }
    }

    private static List<Path> in(Path folder, String glob) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            List<Path> paths = new ArrayList<>();
            found.forEach(paths::add);
            return paths.stream().sorted().toList();
        } catch (IOException | DirectoryIteratorException none) {
            return List.of();
        }
    }
}
