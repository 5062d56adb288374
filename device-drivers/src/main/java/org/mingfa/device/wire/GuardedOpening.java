package org.mingfa.device.wire;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Opens wires whose native calls may never come back, each behind threads of its own, so that every deadline holds. A
/// call that hangs leaves its thread behind; with three of them left nothing is opened until one has come back, so that
/// a broken device costs three threads and not the terminal.
final class GuardedOpening {
    private static final int LEFT_BEHIND = 3;

    private final String place;
    private final Opening opening;
    private final Duration within;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    /// What may hang. The wire is read and written by two threads, and closed by the one that opened it.
    @FunctionalInterface
    interface Opening {
        Wire open() throws WireLost;
    }

    GuardedOpening(String place, Duration within, Opening opening) {
        this.place = place;
        this.within = within;
        this.opening = opening;
    }

    /// After the wire that it opened before was closed.
    Wire open() throws WireLost {
        threads.removeIf(thread -> !thread.isAlive());
        if (threads.size() >= LEFT_BEHIND) {
            throw new WireLost(WireTrouble.HUNG, place + ": " + threads.size() + " calls have not come back");
        }
        GuardedWire wire = new GuardedWire(place, opening, this::thread);
        wire.awaitOpen(within);
        return wire;
    }

    private Thread thread(Runnable work) {
        Thread thread = Thread.ofPlatform().daemon().name("wire " + place).unstarted(work);
        threads.add(thread);
        return thread;
    }
}
