package org.mingfa.device.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;

/// A connection that never blocks but in its selectors, one for the thread that reads and one for that which writes.
final class TcpWire implements Wire {
    private final SocketChannel channel;
    private final String place;
    private final Selector reading;
    private final Selector writing;
    private final ByteBuffer buffer = ByteBuffer.allocate(4096);

    /// @param channel not blocking
    TcpWire(SocketChannel channel, String place) throws IOException {
        this.channel = channel;
        this.place = place;
        this.reading = Selector.open();
        this.writing = Selector.open();
    }

    /// @return whether it is connected in time
    boolean connect(InetSocketAddress address, Duration within) throws IOException {
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        SelectionKey key = channel.register(writing, SelectionKey.OP_CONNECT);
        if (!channel.connect(address) && !isReady(writing, System.nanoTime() + within.toNanos())) {
            return false;
        }
        channel.finishConnect();
        key.interestOps(SelectionKey.OP_WRITE);
        channel.register(reading, SelectionKey.OP_READ);
        return true;
    }

    @Override
    public void write(byte[] bytes, Duration within) throws WireLost {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        long end = System.nanoTime() + within.toNanos();
        try {
            channel.write(left);
            while (left.hasRemaining()) {
                if (!isReady(writing, end)) {
                    throw new WireLost(WireTrouble.SILENT, place + ": " + left.remaining() + " bytes not taken");
                }
                channel.write(left);
            }
        } catch (IOException error) {
            throw new WireLost(WireTrouble.VANISHED, place, error);
        }
    }

    @Override
    public byte[] read(Duration within) throws WireLost {
        try {
            if (!isReady(reading, System.nanoTime() + within.toNanos())) {
                return new byte[0];
            }
            int count = channel.read(buffer.clear());
            if (count < 0) {
                throw new WireLost(WireTrouble.VANISHED, place + ": the other side has hung up");
            }
            byte[] come = Arrays.copyOf(buffer.array(), count);
            // They may be a person's, and this buffer stays as long as the device is there.
            Arrays.fill(buffer.array(), 0, count, (byte) 0);
            return come;
        } catch (IOException error) {
            throw new WireLost(WireTrouble.VANISHED, place, error);
        }
    }

    private static boolean isReady(Selector selector, long end) throws IOException {
        selector.selectedKeys().clear();
        long millis = Math.ceilDiv(end - System.nanoTime(), 1_000_000L);
        int ready = millis > 0 ? selector.select(millis) : selector.selectNow();
        return ready > 0;
    }

    @Override
    public void close() {
        try (reading;
                writing) {
            channel.close();
        } catch (IOException ignored) {
            // Closed all the same.
            return;
        }
    }
}
