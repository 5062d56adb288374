package org.mingfa.device.wire;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.Port;
import org.mingfa.device.twin.PtyPort;

class FileWireTest extends WireContract {
    @TempDir
    Path folder;

    @Override
    Port plugIn() {
        return new PtyPort(folder.resolve("device"), Pace.NONE);
    }

    @Override
    WireSource source(Port port) {
        return new FilePort(Path.of(port.address()));
    }
}
