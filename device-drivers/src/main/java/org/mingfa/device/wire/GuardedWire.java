package org.mingfa.device.wire;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A wire behind two threads: one opens it, reads ahead and closes it, one writes. The driver waits for them no longer
/// than its deadline.
final class GuardedWire implements Wire {
    private static final Duration SLICE = Duration.ofMillis(100);
    static final Duration STUCK = Duration.ofSeconds(2);
    /// The wire itself knows better why it took too long.
    private static final Duration GRACE = Duration.ofMillis(200);
    private static final Duration LAST_CHANCE = Duration.ofMillis(500);
    private static final Duration CLOSE = Duration.ofMillis(800);
    private static final byte[] END = new byte[0];

    private final String place;
    private final BlockingQueue<byte[]> come = new ArrayBlockingQueue<>(256);
    private final CompletableFuture<Wire> opened = new CompletableFuture<>();
    private final Thread reader;
    private final ExecutorService writer;
    private volatile long readerWasBack = System.nanoTime();
    private volatile Optional<WireLost> lost = Optional.empty();
    private volatile boolean closing;

    GuardedWire(String place, GuardedOpening.Opening opening, ThreadFactory threads) {
        this.place = place;
        this.writer = Executors.newSingleThreadExecutor(threads);
        this.reader = threads.newThread(() -> run(opening));
        reader.start();
    }

    private void run(GuardedOpening.Opening opening) {
        try (Wire wire = opening.open()) {
            // An opening may take longer than a read.
            readerWasBack = System.nanoTime();
            opened.complete(wire);
            while (!closing) {
                keep(wire.read(SLICE));
                readerWasBack = System.nanoTime();
            }
        } catch (WireLost gone) {
            lose(gone);
        } catch (InterruptedException | RuntimeException unexpected) {
            lose(new WireLost(WireTrouble.VANISHED, place, unexpected));
        }
    }

    /// Leaves the bytes with the system while the driver has not taken what came before.
    private void keep(byte[] bytes) throws InterruptedException {
        if (bytes.length > 0) {
            while (!closing && !come.offer(bytes, SLICE.toMillis(), TimeUnit.MILLISECONDS)) {
                readerWasBack = System.nanoTime();
            }
        }
    }

    private void lose(WireLost gone) {
        lost = Optional.of(gone);
        opened.completeExceptionally(gone);
        // Wakes the driver; with a full queue it is awake.
        boolean _ = come.offer(END);
    }

    void awaitOpen(Duration within) throws WireLost {
        try {
            await(opened, within);
        } catch (WireLost failed) {
            close();
            throw failed;
        }
    }

    @Override
    public void write(byte[] bytes, Duration within) throws WireLost {
        throwIfLost();
        Wire wire = opened.join();
        await(
                writer.submit(() -> {
                    wire.write(bytes, within);
                    return wire;
                }),
                within.plus(GRACE));
    }

    private void await(Future<Wire> work, Duration within) throws WireLost {
        try {
            work.get(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException hung) {
            throw new WireLost(WireTrouble.HUNG, place, hung);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof WireLost gone ? gone : new WireLost(WireTrouble.VANISHED, place, failed);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    @Override
    public byte[] read(Duration within) throws WireLost {
        if (come.isEmpty()) {
            throwIfLost();
        }
        byte[] first = poll(within);
        if (first.length > 0) {
            return withMore(first);
        }
        throwIfLost();
        return isStuck() ? lastChance() : END;
    }

    private boolean isStuck() {
        return System.nanoTime() - readerWasBack > STUCK.toNanos();
    }

    /// Perhaps the whole program stood still, on a machine that had other things to do.
    private byte[] lastChance() throws WireLost {
        byte[] late = poll(LAST_CHANCE);
        if (late.length > 0) {
            return withMore(late);
        }
        throwIfLost();
        if (isStuck()) {
            throw new WireLost(WireTrouble.HUNG, place + ": a read does not come back");
        }
        return END;
    }

    private byte[] poll(Duration within) throws WireLost {
        try {
            byte @Nullable [] first = come.poll(within.toNanos(), TimeUnit.NANOSECONDS);
            return first == null ? END : first;
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private byte[] withMore(byte[] first) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        for (Optional<byte[]> more = Optional.ofNullable(come.poll());
                more.isPresent();
                more = Optional.ofNullable(come.poll())) {
            all.writeBytes(more.get());
        }
        return all.toByteArray();
    }

    private void throwIfLost() throws WireLost {
        if (lost.isPresent()) {
            throw lost.get();
        }
        if (closing) {
            throw new WireLost(WireTrouble.VANISHED, place + ": closed by its driver");
        }
    }

    private WireLost stopped(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new WireLost(WireTrouble.VANISHED, place + ": the driver was stopped", stopped);
    }

    /// Threads that do not end in time are left behind.
    @Override
    public void close() {
        closing = true;
        writer.shutdown();
        boolean interrupted = Thread.interrupted();
        try {
            long end = System.nanoTime() + CLOSE.toNanos();
            reader.join(CLOSE);
            writer.awaitTermination(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
