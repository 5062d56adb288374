package org.mingfa.device.wire;

import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.Port;
import org.mingfa.device.twin.SocketPort;

class TcpWireTest extends WireContract {

    @Override
    Port plugIn() {
        return new SocketPort(0, Pace.NONE);
    }

    @Override
    WireSource source(Port port) {
        return new TcpPort("127.0.0.1", ((SocketPort) port).number());
    }
}
