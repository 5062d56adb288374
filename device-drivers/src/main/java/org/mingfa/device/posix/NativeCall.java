package org.mingfa.device.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/// A function of the C library that answers below zero, and sets errno, when it fails.
final class NativeCall {
    static final NativeCall OPEN = variadic("open", 2, JAVA_INT, ADDRESS, JAVA_INT);
    static final NativeCall CLOSE = of("close", JAVA_INT, JAVA_INT);
    static final NativeCall READ = of("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    static final NativeCall WRITE = of("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    static final NativeCall POLL = of("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    static final NativeCall OPEN_PTY = of("posix_openpt", JAVA_INT, JAVA_INT);
    static final NativeCall GRANT_PTY = of("grantpt", JAVA_INT, JAVA_INT);
    static final NativeCall UNLOCK_PTY = of("unlockpt", JAVA_INT, JAVA_INT);
    static final NativeCall NAME_OF_PTY = of("ptsname_r", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);
    static final NativeCall GET_TERMINAL = of("tcgetattr", JAVA_INT, JAVA_INT, ADDRESS);
    static final NativeCall SET_TERMINAL = of("tcsetattr", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
    /// Returns nothing in C; what is found in its place means nothing.
    static final NativeCall MAKE_RAW = of("cfmakeraw", JAVA_INT, ADDRESS);

    private final String name;
    private final MethodHandle handle;

    private NativeCall(String name, MethodHandle handle) {
        this.name = name;
        int taken = handle.type().parameterCount() - 1;
        this.handle = handle.asSpreader(Object[].class, taken)
                .asType(MethodType.methodType(long.class, MemorySegment.class, Object[].class));
    }

    private static NativeCall of(String name, MemoryLayout answer, MemoryLayout... taken) {
        return link(name, List.of(), answer, taken);
    }

    private static NativeCall variadic(String name, int fixed, MemoryLayout answer, MemoryLayout... taken) {
        return link(name, List.of(Linker.Option.firstVariadicArg(fixed)), answer, taken);
    }

    private static NativeCall link(String name, List<Linker.Option> more, MemoryLayout answer, MemoryLayout... taken) {
        Linker linker = Linker.nativeLinker();
        List<Linker.Option> options = new ArrayList<>(more);
        options.add(Linker.Option.captureCallState("errno"));
        MethodHandle handle = linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(answer, taken),
                options.toArray(Linker.Option[]::new));
        return new NativeCall(name, handle);
    }

    /// @param arena for the errno; the caller's memory must live as long
    long call(Arena arena, Object... taken) throws SystemError {
        MemorySegment error = arena.allocate(Linker.Option.captureStateLayout());
        long answer = invoke(error, taken);
        if (answer < 0) {
            throw new SystemError(name, error.get(JAVA_INT, 0));
        }
        return answer;
    }

    private long invoke(MemorySegment error, Object[] taken) {
        try {
            return (long) handle.invokeExact(error, taken);
        } catch (RuntimeException | Error wrong) {
            throw wrong;
        } catch (Throwable impossible) {
            throw new AssertionError("a call into C throws nothing checked", impossible);
        }
    }
}
