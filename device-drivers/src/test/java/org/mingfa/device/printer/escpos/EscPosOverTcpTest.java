package org.mingfa.device.printer.escpos;

import java.net.URI;
import java.nio.file.Path;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.Port;
import org.mingfa.device.twin.SocketPort;
import org.mingfa.device.wire.TcpPort;
import org.mingfa.device.wire.WireSource;

class EscPosOverTcpTest extends EscPosReceiptPrinterContract {
    @Override
    Port port(Path folder) {
        return new SocketPort(0, Pace.NONE);
    }

    @Override
    WireSource source(String address) {
        URI uri = URI.create(address);
        return new TcpPort(uri.getHost(), uri.getPort());
    }
}
