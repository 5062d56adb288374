package org.mingfa.device.twin.document;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The printer's socket on loopback, which can be unplugged and plugged in again at the same port. Safe for
/// several threads.
final class TwinServer implements AutoCloseable {
    private final HttpHandler handler;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final int port;
    private HttpServer server;
    private boolean plugged = true;
    private boolean closed;

    /// @param port 0 for any that is free
    TwinServer(int port, HttpHandler handler) throws IOException {
        this.handler = handler;
        this.server = open(port);
        this.port = server.getAddress().getPort();
    }

    int port() {
        return port;
    }

    private HttpServer open(int at) throws IOException {
        HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
        opened.setExecutor(threads);
        opened.createContext("/", handler);
        opened.start();
        return opened;
    }

    synchronized void unplug() {
        if (plugged) {
            server.stop(0);
            plugged = false;
        }
    }

    /// @throws IOException when another program took the port meanwhile
    synchronized void plugIn() throws IOException {
        if (!plugged && !closed) {
            server = open(port);
            plugged = true;
        }
    }

    @Override
    public synchronized void close() {
        unplug();
        closed = true;
        threads.shutdownNow();
    }
}
