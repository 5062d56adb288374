package org.mingfa.device.touch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mingfa.device.wire.FilePort;
import org.mingfa.device.wire.Wire;
import org.mingfa.device.wire.WireLost;
import org.mingfa.device.wire.WireSource;
import org.mingfa.device.wire.WireTrouble;

/// The event node of the touch screen: a configured one, or the one that the kernel's list shows. It is sought
/// each time, for it comes back under another number. It is not grabbed: the browser reads it too.
///
/// @param configured may be a link of udev
/// @param listing `/proc/bus/input/devices`
/// @param nodes `/dev/input`
record TouchPort(Optional<Path> configured, Path listing, Path nodes) implements WireSource {

    static TouchPort of(Optional<Path> configured) {
        return new TouchPort(configured, Path.of("/proc/bus/input/devices"), Path.of("/dev/input"));
    }

    @Override
    public String place() {
        return configured.or(this::find).map(Path::toString).orElse(nodes.toString());
    }

    private Optional<Path> find() {
        try {
            return InputDevice.findTouchScreen(InputDevice.list(Files.readString(listing)))
                    .map(device -> nodes.resolve(device.node()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    @Override
    public Wire open() throws WireLost {
        Path node = configured
                .or(this::find)
                .orElseThrow(() -> new WireLost(WireTrouble.ABSENT, listing + " shows no touch screen"));
        if (Files.isDirectory(node)) {
            throw new WireLost(WireTrouble.NOT_A_DEVICE, node + " is a folder");
        }
        if (Files.exists(node) && !(Files.isReadable(node) && Files.isWritable(node))) {
            throw new WireLost(WireTrouble.NO_PERMISSION, node.toString());
        }
        return new FilePort(node).open();
    }
}
