package org.mingfa.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills the installing process at ten moments. Each time the shelf opens with the old or the new pack, undamaged.
class InterruptedInstallTest {
    private static final int PARTS = 4;
    private static final int PART_BYTES = 1 << 20;
    private static final int KILLED = 128 + 9;

    @TempDir
    Path temporary;

    private Path folder;
    private Path trying;
    private PackShelf shelf;

    @BeforeEach
    void installTheFirst() throws IOException {
        folder = temporary.resolve("shelf");
        trying = temporary.resolve("trying");
        shelf = new PackShelf(folder, TrustStore.development());
        Packs.shelved(shelf.install(pack("0"), Packs.ANSWERS));
    }

    @Test
    @Timeout(120)
    void theShelfAlwaysOpensWithTheOldOrTheNewPack() throws Exception {
        List<BooleanSupplier> moments = List.of(
                () -> staged() >= 1,
                () -> staged() >= PART_BYTES / 2,
                () -> staged() >= PART_BYTES + 1,
                () -> staged() >= 2L * PART_BYTES,
                () -> staged() >= 3L * PART_BYTES + 5,
                () -> staged() >= (long) PARTS * PART_BYTES,
                () -> Files.exists(trying),
                () -> isThere("pack-", 3),
                () -> isThere("current.tmp", 1),
                () -> false);
        String current = "0";
        for (int i = 0; i < moments.size(); i++) {
            String next = String.valueOf(i + 1);
            Files.deleteIfExists(trying);
            Process process = start(pack(next));
            process.getOutputStream().close();
            killAt(moments.get(i), process);

            PackShelf.Outcome.Shelved opened = Packs.shelved(shelf.openCurrent());
            assertThat(Packs.words(opened)).as("moment %d", i).isIn(current, next);
            assertThat(opened.reports()).as("moment %d", i).isEmpty();
            current = Packs.words(opened);
        }
        assertThat(current).as("the last was not killed").isEqualTo("10");
        assertThat(Packs.names(folder)).noneMatch(name -> name.startsWith("staging-"));
    }

    @Test
    @Timeout(60)
    void aPackThatWasStillBeingTriedIsNotCurrent() throws Exception {
        Process process = start(pack("1"));
        killAt(() -> Files.exists(trying), process);

        assertThat(process.exitValue()).isEqualTo(KILLED);
        assertThat(Packs.words(shelf.openCurrent())).isEqualTo("0");
    }

    private Path pack(String words) throws IOException {
        Path content = Files.createDirectories(temporary.resolve("content-" + words));
        Files.writeString(content.resolve(Packs.DATA), words);
        Random random = new Random(Long.parseLong(words));
        byte[] part = new byte[PART_BYTES];
        for (int i = 0; i < PARTS; i++) {
            random.nextBytes(part);
            Files.write(content.resolve("part-" + i), part);
        }
        Path pack = temporary.resolve(words + ".pack");
        PackWriter.write(content, Packs.draft(PackManifest.FORMAT), SigningKey.development(), pack);
        return pack;
    }

    private Process start(Path pack) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InstallProgram.class.getName(),
                        folder.toString(),
                        pack.toString(),
                        trying.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void killAt(BooleanSupplier moment, Process process) throws InterruptedException {
        try {
            while (process.isAlive() && !moment.getAsBoolean()) {
                Thread.onSpinWait();
            }
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        assertThat(process.exitValue()).isIn(0, KILLED);
    }

    private long staged() {
        long bytes = 0;
        for (File staging : files(folder.toFile())) {
            if (staging.getName().startsWith("staging-")) {
                for (File each : files(staging)) {
                    bytes += each.length();
                }
            }
        }
        return bytes;
    }

    private boolean isThere(String prefix, int count) {
        int found = 0;
        for (File each : files(folder.toFile())) {
            found += each.getName().startsWith(prefix) ? 1 : 0;
        }
        return found >= count;
    }

    private static List<File> files(File directory) {
        return List.of(Objects.requireNonNullElse(directory.listFiles(), new File[0]));
    }
}
