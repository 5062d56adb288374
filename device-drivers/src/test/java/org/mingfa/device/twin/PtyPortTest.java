package org.mingfa.device.twin;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.wire.TtyPort;
import org.mingfa.device.wire.WireSource;

class PtyPortTest extends PortContract {
    @TempDir
    Path folder;

    @Override
    Port plugIn() {
        return new PtyPort(folder.resolve("device"), new Pace(115_200));
    }

    @Override
    WireSource driver() {
        return new TtyPort(folder.resolve("device"), 115_200);
    }
}
