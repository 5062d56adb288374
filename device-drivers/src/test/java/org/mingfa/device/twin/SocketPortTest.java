package org.mingfa.device.twin;

import org.mingfa.device.wire.TcpPort;
import org.mingfa.device.wire.WireSource;

class SocketPortTest extends PortContract {

    @Override
    Port plugIn() {
        return new SocketPort(0, Pace.NONE);
    }

    @Override
    WireSource driver() {
        return new TcpPort("127.0.0.1", ((SocketPort) port).number());
    }
}
