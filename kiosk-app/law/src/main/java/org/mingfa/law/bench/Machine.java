package org.mingfa.law.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a figure was measured on.
public final class Machine {
    private Machine() {}

    /// Architecture, processor, cores and JVM in one line; says so when the processor is emulated.
    public static String describe() {
        String arch = System.getProperty("os.arch");
        return arch + ", " + processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores, JDK "
                + System.getProperty("java.version") + (isEmulated(arch) ? ", emulated" : "");
    }

    /// An emulator of programs, such as qemu-user, hides everything but the kernel's own word for its architecture.
    private static boolean isEmulated(String arch) {
        String kernel = read("/proc/sys/kernel/arch").strip();
        return !kernel.isEmpty() && !kernel.replace("x86_64", "amd64").equals(arch);
    }

    private static String processor() {
        return read("/proc/cpuinfo")
                .lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst("^[^:]*:\\s*", ""))
                .findFirst()
                .orElse("unnamed processor");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException notThere) {
            return "";
        }
    }
}
