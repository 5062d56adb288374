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

    /// qemu-user shows the host's processor to a guest of another architecture.
    private static boolean isEmulated(String arch) {
        return arch.equals("aarch64") && cpuinfo().contains("GenuineIntel")
                || arch.equals("aarch64") && cpuinfo().contains("AuthenticAMD");
    }

    private static String processor() {
        return cpuinfo()
                .lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst("^[^:]*:\\s*", ""))
                .findFirst()
                .orElse("unnamed processor");
    }

    private static String cpuinfo() {
        try {
            return Files.readString(Path.of("/proc/cpuinfo"));
        } catch (IOException notLinux) {
            return "";
        }
    }
}
