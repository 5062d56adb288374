package org.mingfa.device.twin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// Listens, and serves one driver after the other.
final class SocketLine implements PacedPort.Line {
    private final ServerSocket listener;
    private volatile Optional<Socket> driver = Optional.empty();

    SocketLine(int number) throws IOException {
        listener = new ServerSocket();
        try {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
        } catch (IOException taken) {
            listener.close();
            throw taken;
        }
    }

    int number() {
        return listener.getLocalPort();
    }

    @Override
    public byte[] read(Duration within) throws IOException {
        // A time-out of 0 would wait for ever.
        int millis = Math.max(1, (int) within.toMillis());
        try {
            return driver.isPresent() ? readFrom(driver.get(), millis) : accept(millis);
        } catch (SocketTimeoutException silence) {
            return new byte[0];
        }
    }

    private byte[] accept(int millis) throws IOException {
        listener.setSoTimeout(millis);
        Socket socket = listener.accept();
        socket.setTcpNoDelay(true);
        driver = Optional.of(socket);
        if (listener.isClosed()) {
            socket.close();
        }
        return new byte[0];
    }

    private byte[] readFrom(Socket socket, int millis) throws IOException {
        byte[] buffer = new byte[4096];
        try {
            socket.setSoTimeout(millis);
            int count = socket.getInputStream().read(buffer);
            if (count > 0) {
                return Arrays.copyOf(buffer, count);
            }
        } catch (SocketTimeoutException silence) {
            return new byte[0];
        } catch (IOException gone) {
            throwIfUnplugged(gone);
        }
        hangUp(socket);
        return new byte[0];
    }

    private void throwIfUnplugged(IOException gone) throws IOException {
        if (listener.isClosed()) {
            throw gone;
        }
    }

    /// @param within not needed: a driver that takes nothing is waited for until it goes or this is closed
    @Override
    public void write(byte[] bytes, Duration within) throws IOException {
        Optional<Socket> open = driver;
        if (open.isEmpty()) {
            return;
        }
        try {
            open.get().getOutputStream().write(bytes);
        } catch (IOException gone) {
            throwIfUnplugged(gone);
            hangUp(open.get());
        }
    }

    private void hangUp(Socket socket) throws IOException {
        driver = Optional.empty();
        socket.close();
    }

    @Override
    public void close() {
        try {
            listener.close();
            // The listening thread may empty the field meanwhile.
            Optional<Socket> open = driver;
            if (open.isPresent()) {
                // Breaks the connection instead of ending it in good order: the driver notices at once.
                open.get().setSoLinger(true, 0);
                open.get().close();
            }
        } catch (IOException ignored) {
            // Closed all the same.
            return;
        }
    }
}
