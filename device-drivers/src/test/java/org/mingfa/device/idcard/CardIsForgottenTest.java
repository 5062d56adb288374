package org.mingfa.device.idcard;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.wire.WireAddress;

/// Looks for a card in a dump of this process's memory; the twin that knows it is another process.
class CardIsForgottenTest {
    private static final int BAUD = 115_200;

    @TempDir
    Path folder;

    private Optional<Process> twin = Optional.empty();
    private int dumps;

    @AfterEach
    void end() throws InterruptedException {
        for (Process each : twin.stream().toList()) {
            each.destroy();
            each.waitFor();
        }
    }

    @Test
    void aCardOverASerialLineIsInMemoryOnlyWhileItsReadIsKept() throws Exception {
        isForgotten(folder.resolve("idcard").toString());
    }

    @Test
    void aCardOverTheNetworkIsInMemoryOnlyWhileItsReadIsKept() throws Exception {
        isForgotten();
    }

    private void isForgotten(String... arguments) throws Exception {
        WireAddress address = WireAddress.parse(startTwin(arguments), BAUD);
        try (SamIdCardReader reader = SamIdCardReader.start(address.source(), Clock.systemUTC())) {
            Optional<CardRead> read = Optional.of(reader.await(IdCardReaderContract.LONG));
            List<Veiled> words = words(((CardRead.Present) read.get()).card());
            assertThat(isInMemory(words)).isTrue();
            // Kept until here: without it the dump above might not have it, and the one below would prove nothing.
            assertThat(read).isPresent();
            read = Optional.empty();
            Eventually.becomes(() -> !isInMemory(words), () -> "the card is still in memory");
        }
    }

    private String startTwin(String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                AnybodysCard.class.getName()),
                        Stream.of(arguments))
                .toList();
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        twin = Optional.of(process);
        try (BufferedReader out = process.inputReader(UTF_8)) {
            return out.readLine();
        }
    }

    private static List<Veiled> words(IdentityCard card) {
        return Stream.of(card.name(), card.number())
                .flatMap(word -> Stream.of(UTF_8, UTF_16LE, UTF_16BE).map(word::getBytes))
                .map(Veiled::of)
                .toList();
    }

    private boolean isInMemory(List<Veiled> words) {
        Path dump = folder.resolve("dump-" + dumps++ + ".hprof");
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
            byte[] memory = Files.readAllBytes(dump);
            Files.delete(dump);
            return words.stream().anyMatch(word -> word.isIn(memory));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// Bytes to look for that are not themselves what is found.
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Veiled(byte[] bytes) {
        private static final int VEIL = 0x5A;

        static Veiled of(byte[] bytes) {
            byte[] veiled = bytes.clone();
            for (int i = 0; i < veiled.length; i++) {
                veiled[i] ^= VEIL;
            }
            return new Veiled(veiled);
        }

        boolean isIn(byte[] memory) {
            for (int at = 0; at + bytes.length <= memory.length; at++) {
                if (isAt(memory, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAt(byte[] memory, int at) {
            int same = 0;
            while (same < bytes.length && (memory[at + same] ^ VEIL) == bytes[same]) {
                same++;
            }
            return same == bytes.length;
        }
    }
}
