package org.mingfa.device.wire;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.Port;
import org.mingfa.device.twin.PtyPort;

class SerialWireTest extends WireContract {
    @TempDir
    Path folder;

    @Override
    Port plugIn() {
        return new PtyPort(folder.resolve("device"), new Pace(115_200));
    }

    @Override
    WireSource source(Port port) {
        return new TtyPort(Path.of(port.address()), 115_200);
    }
}
