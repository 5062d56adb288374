package org.mingfa.device.bench.storm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.mingfa.device.Device;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.printer.ink.Typeface;
import org.mingfa.device.twin.FaultScript;

/// One storm: random faults at all devices of a terminal at the same time, while citizens use them. When the faults
/// are over, which they are by themselves, every device must work again within a deadline and do for a citizen what it
/// is there for, and no paper may have come out twice.
public final class DeviceStorm implements AutoCloseable {
    private static final Duration LASTS = Duration.ofSeconds(3);
    private static final Duration RECOVERS = Duration.ofSeconds(20);
    private static final Duration PROVES = Duration.ofSeconds(20);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);
    /// As long as a driver complains of a bad cable.
    private static final Duration COMPLAINT = Duration.ofSeconds(61);

    private final LeapClock clock = new LeapClock();
    private final RandomGenerator seeds;
    private final Deque<Stand> stands = new ArrayDeque<>();
    private final List<String> scripts = new ArrayList<>();

    private DeviceStorm(long seed) {
        seeds = new SplittableRandom(seed);
    }

    /// Takes about eight seconds, most of them spent waiting.
    ///
    /// @param folder for links to twins and paper; it is empty again afterwards
    /// @return what went wrong, with the scripts; empty when all is well at the end
    public static Optional<String> run(long seed, Path folder, Typeface face) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(folder, "storm-" + seed + "-");
        try (DeviceStorm storm = new DeviceStorm(seed)) {
            storm.build(own, face);
            return storm.outcome();
        } finally {
            delete(own);
        }
    }

    private void build(Path folder, Typeface face) {
        stands.add(new ReaderStand(folder, clock, seeds.nextLong()));
        stands.add(new ReceiptStand(face, clock));
        stands.add(new PageStand(folder, face, clock));
        stands.add(new PanelStand(clock));
        stands.add(new TouchStand(folder, clock));
    }

    private Optional<String> outcome() throws InterruptedException {
        rage();
        Patience recovery = new Patience(RECOVERS);
        for (Stand stand : stands) {
            if (!recovers(stand.device(), recovery)) {
                return wrong(stand, "does not work again");
            }
        }
        for (Stand stand : stands) {
            Optional<String> unproven = stand.prove(new Patience(PROVES));
            if (unproven.isPresent()) {
                return wrong(stand, unproven.get());
            }
        }
        for (Stand stand : stands) {
            Optional<String> unsound = stand.audit();
            if (unsound.isPresent()) {
                return wrong(stand, unsound.get());
            }
        }
        return Optional.empty();
    }

    private void rage() throws InterruptedException {
        long start = System.nanoTime();
        Duration end = LASTS;
        for (Stand stand : stands) {
            FaultScript script = stand.play(seeds.nextLong(), LASTS);
            scripts.add(stand.device().name() + "\n" + script.text());
            end = script.end().compareTo(end) > 0 ? script.end() : end;
        }
        Citizens.use(stands, new Patience(LASTS));
        Thread.sleep(Duration.ofNanos(Math.max(0, end.toNanos() - (System.nanoTime() - start))));
    }

    private boolean recovers(Device device, Patience patience) throws InterruptedException {
        while (!patience.isOver()) {
            clock.leap(COMPLAINT);
            if (device.selfTest().passed() && device.status().condition() == Condition.WORKING) {
                return true;
            }
            Thread.sleep(BETWEEN_TRIES);
        }
        return false;
    }

    private Optional<String> wrong(Stand stand, String what) {
        Device device = stand.device();
        return Optional.of(String.join(
                "\n",
                device.name() + ": " + what,
                device.status().toString(),
                String.join("\n", device.lastFrames()),
                String.join("\n", scripts)));
    }

    @Override
    public void close() {
        while (!stands.isEmpty()) {
            stands.removeLast().close();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList().reversed()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
