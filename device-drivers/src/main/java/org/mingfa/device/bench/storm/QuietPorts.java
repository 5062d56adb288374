package org.mingfa.device.bench.storm;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/// Network ports below those that systems give to whoever asks for any: while a twin is unplugged nobody takes its own.
final class QuietPorts {
    private static final int FIRST = 20_000;
    private static final int COUNT = 10_000;
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private QuietPorts() {}

    /// Another one each time, until it begins anew with the first.
    static int next() {
        int number = number();
        while (!isFree(number)) {
            number = number();
        }
        return number;
    }

    private static int number() {
        return FIRST + Math.floorMod(TAKEN.getAndIncrement(), COUNT);
    }

    private static boolean isFree(int number) {
        try (ServerSocket listener = new ServerSocket()) {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
