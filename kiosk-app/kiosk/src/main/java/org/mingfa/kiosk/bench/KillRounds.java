package org.mingfa.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mingfa.law.pack.LawProbe;
import org.mingfa.update.PackShelf;
import org.mingfa.update.TrustStore;

/// Kills the program with SIGKILL while it builds, installs and serves, and looks each time whether it starts
/// again with a pack that verifies and answers.
public final class KillRounds {
    private static final int SLOWEST_MS = 4_000;

    /// What one round found.
    ///
    /// @param activity what was going on when the process was killed
    /// @param afterMs how long after its start
    /// @param sound whether a pack verified and answered afterwards
    public record Round(String activity, int afterMs, boolean sound) {}

    private final Path home;
    private final Path source;
    private final Random random;

    /// @param home an empty folder
    /// @param source law texts to build from
    public KillRounds(Path home, Path source, long seed) {
        this.home = home;
        this.source = source;
        this.random = new Random(seed);
    }

    /// Builds and installs a first pack, which must never be lost again.
    public void prepare() throws IOException, InterruptedException {
        runToEnd(build());
        runToEnd(install());
    }

    /// One round: a random activity, killed at a random moment.
    public Round next() throws IOException, InterruptedException {
        int afterMs = random.nextInt(SLOWEST_MS);
        return switch (random.nextInt(3)) {
            case 0 -> kill("build", build(), afterMs);
            case 1 -> kill("install", install(), afterMs);
            default -> kill("use", use(), afterMs);
        };
    }

    private ProcessBuilder build() {
        return program("law", "build", source.toString(), "--out", pack().toString(), "--no-vectors");
    }

    private ProcessBuilder install() {
        return program("law", "install", pack().toString(), "--home", home.toString());
    }

    private ProcessBuilder use() {
        return program("kiosk", "--set", "kiosk.home=" + home, "--set", "web.port=0");
    }

    private static ProcessBuilder program(String... arguments) {
        return ChildKiosk.program(List.of("-Xmx512m"), List.of(arguments));
    }

    private Path pack() {
        return home.resolve("law.pack");
    }

    private static void runToEnd(ProcessBuilder program) throws IOException, InterruptedException {
        int code = program.start().waitFor();
        if (code != 0) {
            throw new IOException("exit code " + code + " of " + program.command());
        }
    }

    private Round kill(String activity, ProcessBuilder program, int afterMs) throws IOException, InterruptedException {
        Process process = program.start();
        boolean ended = process.waitFor(afterMs, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return new Round(ended ? activity + " (had ended)" : activity, afterMs, isSound());
    }

    private boolean isSound() {
        PackShelf shelf = new PackShelf(home.resolve("packs"), TrustStore.development());
        return shelf.openCurrent() instanceof PackShelf.Outcome.Shelved shelved
                && new LawProbe().failure(shelved.content()).isEmpty()
                && Files.exists(pack());
    }
}
