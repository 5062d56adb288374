package org.mingfa.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The program as it runs in the field: a process of its own, with the limits that the launcher gives it.
final class KioskProcess implements AutoCloseable {
    private static final String LOG = "kiosk.log";
    private static final String SAYS = "触摸页面：";
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    /// As the serial collector tells of its two generations.
    private static final Pattern USED = Pattern.compile("(?:DefNew|Tenured)\\s+total \\d+K, used (\\d+)K");

    private final Process process;
    private final String address;

    private final Path log;

    private KioskProcess(Process process, String address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /// With devices in software.
    static KioskProcess start(Path home) throws IOException {
        return start(home, Map.of("device.twins", home.resolve("devices").toString()));
    }

    static KioskProcess start(Path home, Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                JAVA.resolve("java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Xmx72m",
                "-Xmn16m",
                "-XX:MaxMetaspaceSize=160m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.mingfa.kiosk.MingfaMain",
                "kiosk",
                "--set",
                "kiosk.home=" + home,
                "--set",
                "web.port=0"));
        settings.forEach((key, value) -> command.addAll(List.of("--set", key + "=" + value)));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(home.resolve(LOG).toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line == null || !line.startsWith(SAYS)) {
            process.destroyForcibly();
            throw new IOException("the kiosk did not start: " + line);
        }
        return new KioskProcess(process, line.substring(SAYS.length()), home.resolve(LOG));
    }

    String address() {
        return address;
    }

    /// What the program wrote for the technician.
    String log() throws IOException {
        return Files.readString(log);
    }

    URI uri() {
        return URI.create(address);
    }

    long residentMib() throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"))
                        .lines()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }

    /// Everything that is still held, after a collection.
    Path dumpHeap(Path file) throws IOException, InterruptedException {
        tell("GC.heap_dump", file.toString());
        return file;
    }

    /// What the heap holds after a collection.
    long heldKib() throws IOException, InterruptedException {
        tell("GC.run");
        return USED.matcher(tell("GC.heap_info"))
                .results()
                .mapToLong(generation -> Long.parseLong(generation.group(1)))
                .sum();
    }

    private String tell(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.resolve("jcmd").toString(), String.valueOf(process.pid())));
        command.addAll(List.of(words));
        Process jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jcmd.waitFor()).as(said).isZero();
        return said;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
