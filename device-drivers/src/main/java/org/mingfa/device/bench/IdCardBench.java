package org.mingfa.device.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.idcard.CardRead;
import org.mingfa.device.idcard.CardReply;
import org.mingfa.device.idcard.FrameReader;
import org.mingfa.device.idcard.IdCardReader;
import org.mingfa.device.idcard.SamIdCardReader;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.twin.idcard.IdCardTwin;
import org.mingfa.device.twin.idcard.SampleCards;
import org.mingfa.device.twin.idcard.SampleReplies;
import org.mingfa.device.wire.TtyPort;

/// How fast and how surely identity cards are read. Each method gives a line to print.
public final class IdCardBench {
    private static final int BAUD = 115_200;
    private static final int WARM = 200_000;
    private static final long LOOK_MILLIS = 200;
    /// Long enough for the longest pause between two tries.
    private static final Duration STAYS_OUT = Duration.ofSeconds(10);

    private static final Duration GIVE_UP = Duration.ofSeconds(30);

    private IdCardBench() {}

    /// All of them, with the figures that were asked for.
    ///
    /// @param folder for the link to the twin
    public static List<String> run(Path folder) throws InterruptedException {
        return List.of(decoding(2_000_000), fuzzing(1, 1_000_000), laidDownToPresent(folder, 50), plugging(folder, 10));
    }

    /// Bytes of whole replies to card values, one thread.
    public static String decoding(int frames) {
        List<byte[]> replies = SampleReplies.textAndPhoto();
        decode(replies, WARM);
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long startOfProcessor = processor.getCurrentThreadCpuTime();
        int present = decode(replies, frames);
        double seconds = (System.nanoTime() - start) / 1e9;
        double secondsOfProcessor = (processor.getCurrentThreadCpuTime() - startOfProcessor) / 1e9;
        return "decode: %,.0f frames/s by the clock, %,.0f of the processor, one thread (%,d of 1,295 bytes, %,d cards)"
                .formatted(frames / seconds, frames / secondsOfProcessor, frames, present);
    }

    private static int decode(List<byte[]> replies, int count) {
        FrameReader frames = FrameReader.ofReplies();
        LocalDate today = LocalDate.of(2026, 1, 1);
        int present = 0;
        for (int i = 0; i < count; i++) {
            frames.add(replies.get(i % replies.size()));
            CardRead read = CardReply.textAndPhoto(frames.next().orElseThrow().data(), today);
            present += read instanceof CardRead.Present ? 1 : 0;
        }
        return present;
    }

    public static String fuzzing(long seed, int count) {
        long start = System.nanoTime();
        IdCardFuzz.Tally tally = IdCardFuzz.run(seed, count);
        return "fuzz, seed %d: %,d mutated frames in %.1f s, no exception; %,d frames read, %,d cards in them"
                .formatted(seed, tally.frames(), (System.nanoTime() - start) / 1e9, tally.read(), tally.present());
    }

    /// From the card on the twin to Present at the listener, over a pseudo terminal at 115200. The card comes
    /// at any moment between two looks of the driver.
    public static String laidDownToPresent(Path folder, int rounds) throws InterruptedException {
        Path link = folder.resolve("idcard-bench");
        List<Long> millis = new ArrayList<>();
        try (IdCardTwin twin = IdCardTwin.start(new PtyPort(link, new Pace(BAUD)), FaultScript.NONE, 1);
                SamIdCardReader reader = SamIdCardReader.start(new TtyPort(link, BAUD), Clock.systemUTC())) {
            SplittableRandom random = new SplittableRandom(1);
            BlockingQueue<CardRead> told = new LinkedBlockingQueue<>();
            try (IdCardReader.Asking asking = reader.onCard(told::add)) {
                for (int i = 0; i < rounds; i++) {
                    Thread.sleep(LOOK_MILLIS + random.nextLong(LOOK_MILLIS));
                    millis.add(layDown(twin, told));
                }
            }
        }
        return "card laid down to Present at " + BAUD + " baud: " + percentiles(millis);
    }

    /// From the plug pulled to offline, and from the plug put back to working, as the status says it.
    public static String plugging(Path folder, int rounds) throws InterruptedException {
        Path link = folder.resolve("idcard-plug");
        List<Long> out = new ArrayList<>();
        List<Long> in = new ArrayList<>();
        try (IdCardTwin twin = IdCardTwin.start(new PtyPort(link, new Pace(BAUD)), FaultScript.NONE, 1);
                SamIdCardReader reader = SamIdCardReader.start(new TtyPort(link, BAUD), Clock.systemUTC())) {
            millisUntil(Condition.WORKING, reader);
            for (int i = 0; i < rounds; i++) {
                twin.unplug();
                out.add(millisUntil(Condition.OFFLINE, reader));
                Thread.sleep(STAYS_OUT);
                twin.replug();
                in.add(millisUntil(Condition.WORKING, reader));
            }
        }
        return "unplug to offline: " + percentiles(out) + "; replug after 10 s to working: " + percentiles(in);
    }

    private static long millisUntil(Condition condition, SamIdCardReader reader) throws InterruptedException {
        long start = System.nanoTime();
        while (reader.status().condition() != condition) {
            if (System.nanoTime() - start > GIVE_UP.toNanos()) {
                throw new IllegalStateException("Not " + condition + " but " + reader.status());
            }
            Thread.sleep(1);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long layDown(IdCardTwin twin, BlockingQueue<CardRead> told) throws InterruptedException {
        long start = System.nanoTime();
        twin.insert(SampleCards.named("lin-xiaoyu"));
        CardRead read = told.poll(GIVE_UP.toSeconds(), TimeUnit.SECONDS);
        long took = (System.nanoTime() - start) / 1_000_000;
        twin.lift();
        if (!(read instanceof CardRead.Present)) {
            throw new IllegalStateException("No card but " + read);
        }
        return took;
    }

    private static String percentiles(List<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        return "p50 %,d ms, p95 %,d ms, worst %,d ms of %d"
                .formatted(
                        sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 95 / 100),
                        sorted.getLast(),
                        sorted.size());
    }
}
