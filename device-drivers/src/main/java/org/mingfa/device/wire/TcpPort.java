package org.mingfa.device.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/// A device on the network that takes raw bytes: a receipt printer at port 9100.
public final class TcpPort implements WireSource {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    /// Finding the host's address may take longer than the connection.
    private static final Duration OPEN = Duration.ofSeconds(5);

    private final String host;
    private final int port;
    private final GuardedOpening guarded;

    public TcpPort(String host, int port) {
        this.host = host;
        this.port = port;
        this.guarded = new GuardedOpening(place(), OPEN, this::connect);
    }

    @Override
    public String place() {
        return "tcp://" + host + ":" + port;
    }

    @Override
    public Wire open() throws WireLost {
        return guarded.open();
    }

    private Wire connect() throws WireLost {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new WireLost(WireTrouble.UNKNOWN_HOST, place());
        }
        try {
            return connect(address);
        } catch (ConnectException refused) {
            throw new WireLost(WireTrouble.REFUSED, place(), refused);
        } catch (IOException error) {
            throw new WireLost(WireTrouble.UNREACHABLE, place(), error);
        }
    }

    private Wire connect(InetSocketAddress address) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        TcpWire wire = new TcpWire(channel, place());
        try {
            if (!wire.connect(address, CONNECT)) {
                throw new SocketTimeoutException("no connection within " + CONNECT);
            }
            return wire;
        } catch (IOException error) {
            wire.close();
            throw error;
        }
    }
}
