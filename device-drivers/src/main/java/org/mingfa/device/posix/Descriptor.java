package org.mingfa.device.posix;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// An open file that is waited for no longer than asked. Safe for several threads: [#close] lets running calls come
/// back first, which takes them 20 ms at most.
public final class Descriptor implements AutoCloseable {
    private static final int READ_WRITE = 2;
    private static final int NO_TERMINAL_OF_MINE = 0x100;
    private static final int NOT_BLOCKING = 0x800;
    private static final int CLOSE_ON_EXEC = 0x80000;
    private static final short READABLE = 1;
    private static final short WRITABLE = 4;
    private static final short GONE = 8 | 16 | 32;
    private static final int BUFFER = 4096;
    private static final long SLICE_MILLIS = 20;

    private final int number;
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock(true);
    private boolean closed;

    private Descriptor(int number) {
        this.number = number;
    }

    /// For reading and writing.
    public static Descriptor open(Path path) throws SystemError {
        try (Arena arena = Arena.ofConfined()) {
            return new Descriptor((int) NativeCall.OPEN.call(arena, arena.allocateFrom(path.toString()), flags()));
        }
    }

    /// The ruling end of a new pseudo terminal in raw mode.
    public static Descriptor openPty() throws SystemError {
        try (Arena arena = Arena.ofConfined()) {
            return new Descriptor((int) NativeCall.OPEN_PTY.call(arena, flags())).prepared();
        }
    }

    private Descriptor prepared() throws SystemError {
        try (Arena arena = Arena.ofConfined()) {
            NativeCall.GRANT_PTY.call(arena, number);
            NativeCall.UNLOCK_PTY.call(arena, number);
            makeRaw();
            return this;
        } catch (SystemError error) {
            close();
            throw error;
        }
    }

    private static int flags() {
        return READ_WRITE | NO_TERMINAL_OF_MINE | NOT_BLOCKING | CLOSE_ON_EXEC;
    }

    /// Of the serving end of this pseudo terminal: `/dev/pts/7`.
    public Path nameOfPty() throws SystemError {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(BUFFER);
            NativeCall.NAME_OF_PTY.call(arena, number, name, (long) BUFFER);
            return Path.of(name.getString(0));
        }
    }

    /// No echo, no lines, eight bits.
    private void makeRaw() throws SystemError {
        try (Arena arena = Arena.ofConfined()) {
            // A struct termios has 60 bytes.
            MemorySegment settings = arena.allocate(256, 8);
            NativeCall.GET_TERMINAL.call(arena, number, settings);
            NativeCall.MAKE_RAW.call(arena, settings);
            NativeCall.SET_TERMINAL.call(arena, number, 0, settings);
        }
    }

    /// Waits for a first byte and takes what has come by then.
    ///
    /// @return no bytes when none came in time
    /// @throws SystemError when the other side has hung up, or this was closed
    public byte[] read(Duration within) throws SystemError {
        long end = System.nanoTime() + within.toNanos();
        while (true) {
            byte[] come = readSlice(slice(end));
            if (come.length > 0 || System.nanoTime() - end >= 0) {
                return come;
            }
        }
    }

    /// @return how many bytes were taken in time, which may be fewer than all
    /// @throws SystemError when the other side has hung up, or this was closed
    public int write(byte[] bytes, Duration within) throws SystemError {
        long end = System.nanoTime() + within.toNanos();
        int done = 0;
        do {
            done += writeSlice(bytes, done, slice(end));
        } while (done < bytes.length && System.nanoTime() - end < 0);
        return done;
    }

    private static int slice(long end) {
        long left = Math.ceilDiv(end - System.nanoTime(), 1_000_000L);
        return (int) Math.clamp(left, 0, SLICE_MILLIS);
    }

    private byte[] readSlice(int millis) throws SystemError {
        use.readLock().lock();
        try (Arena arena = Arena.ofConfined()) {
            int ready = poll(arena, READABLE, millis);
            if ((ready & READABLE) == 0) {
                return new byte[0];
            }
            MemorySegment buffer = arena.allocate(BUFFER);
            int count = transfer(NativeCall.READ, arena, buffer, BUFFER);
            if (count == 0 && (ready & GONE) != 0) {
                throw new SystemError("read", SystemError.INPUT_OUTPUT);
            }
            if (count == 0) {
                // USB printers say all the time that they have something, and then it is nothing.
                LockSupport.parkNanos(SLICE_MILLIS * 500_000);
            }
            return buffer.asSlice(0, count).toArray(JAVA_BYTE);
        } finally {
            use.readLock().unlock();
        }
    }

    private int writeSlice(byte[] bytes, int from, int millis) throws SystemError {
        use.readLock().lock();
        try (Arena arena = Arena.ofConfined()) {
            if ((poll(arena, WRITABLE, millis) & WRITABLE) == 0) {
                return 0;
            }
            int length = Math.min(BUFFER, bytes.length - from);
            MemorySegment buffer = arena.allocate(Math.max(1, length));
            MemorySegment.copy(bytes, from, buffer, JAVA_BYTE, 0, length);
            return transfer(NativeCall.WRITE, arena, buffer, length);
        } finally {
            use.readLock().unlock();
        }
    }

    private int transfer(NativeCall call, Arena arena, MemorySegment buffer, int length) throws SystemError {
        try {
            return (int) call.call(arena, number, buffer, (long) length);
        } catch (SystemError error) {
            if (error.number() == SystemError.AGAIN || error.number() == SystemError.INTERRUPTED) {
                return 0;
            }
            throw error;
        }
    }

    /// @return what is ready; 0 when nothing was in time
    private int poll(Arena arena, short wanted, int millis) throws SystemError {
        if (closed) {
            throw new SystemError("poll", SystemError.NO_SUCH_DEVICE);
        }
        MemorySegment poll = arena.allocate(8, 4);
        poll.set(JAVA_INT, 0, number);
        poll.set(JAVA_SHORT, 4, wanted);
        try {
            NativeCall.POLL.call(arena, poll, 1L, millis);
        } catch (SystemError error) {
            if (error.number() == SystemError.INTERRUPTED) {
                return 0;
            }
            throw error;
        }
        int ready = poll.get(JAVA_SHORT, 6);
        if ((ready & wanted) == 0 && (ready & GONE) != 0) {
            throw new SystemError("poll", SystemError.INPUT_OUTPUT);
        }
        return ready;
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try (Arena arena = Arena.ofConfined()) {
            if (!closed) {
                closed = true;
                NativeCall.CLOSE.call(arena, number);
            }
        } catch (SystemError ignored) {
            // Linux has let go of the file also when close reports an error.
            return;
        } finally {
            use.writeLock().unlock();
        }
    }
}
