package org.mingfa.device.printer.escpos;

import java.nio.file.Path;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.Port;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.wire.TtyPort;
import org.mingfa.device.wire.WireSource;

class EscPosOverPtyTest extends EscPosReceiptPrinterContract {
    private static final int BAUD = 115_200;

    @Override
    Port port(Path folder) {
        return new PtyPort(folder.resolve("receipt"), new Pace(BAUD));
    }

    @Override
    WireSource source(String address) {
        return new TtyPort(Path.of(address), BAUD);
    }
}
