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
final class TouchPort implements WireSource {
    private final Optional<Path> configured;
    private final Path listing;
    private final Path nodes;
    /// Kept while the node is the same: it counts the calls that have not come back.
    private Optional<FilePort> port = Optional.empty();

    /// @param configured may be a link of udev
    /// @param listing `/proc/bus/input/devices`
    /// @param nodes `/dev/input`
    TouchPort(Optional<Path> configured, Path listing, Path nodes) {
        this.configured = configured;
        this.listing = listing;
        this.nodes = nodes;
    }

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
        return at(node).open();
    }

    private synchronized FilePort at(Path node) {
        FilePort same =
                port.filter(each -> each.place().equals(node.toString())).orElseGet(() -> new FilePort(node));
        port = Optional.of(same);
        return same;
    }
}
