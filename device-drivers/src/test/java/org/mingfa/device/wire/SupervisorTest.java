package org.mingfa.device.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.StatusBoard;

class SupervisorTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Pause NONE = time -> {};

    private static final Logger LOG = Logger.getLogger(Supervisor.class.getName());

    private final StatusBoard board = new StatusBoard(Clock.systemUTC());
    private final CountDownLatch works = new CountDownLatch(1);

    @BeforeAll
    static void hush() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speak() {
        LOG.setLevel(Level.INFO);
    }

    @Test
    void aSourceThatFailsInEveryWayWorksInTheEndAndLeavesNothing() throws Exception {
        run(0);
        Left before = Left.now();
        for (long seed = 1; seed <= 1000; seed++) {
            run(seed);
        }
        assertThat(Left.now().isMuchMoreThan(before))
                .as("before %s, after %s", before, Left.now())
                .isFalse();
    }

    private static void run(long seed) throws Exception {
        SupervisorTest each = new SupervisorTest();
        FailingSource source = new FailingSource(seed);
        try (Supervisor supervisor = each.supervise(source, new SplittableRandom(seed))) {
            supervisor.start();
            assertThat(each.works.await(10, TimeUnit.SECONDS))
                    .as("seed %s works in the end", seed)
                    .isTrue();
            assertThat(each.board.status().condition()).isEqualTo(Condition.WORKING);
        }
        source.awaitAllClosed(seed);
    }

    private Supervisor supervise(WireSource source, RandomGenerator random) {
        return new Supervisor("test-device", source, board, Backoff.USUAL, this::serve, NONE, random);
    }

    /// A driver: asks, waits for the answer, and then has nothing more to do.
    private void serve(Wire wire) throws WireLost, InterruptedException {
        wire.write(new byte[] {1}, SOON);
        if (wire.read(SOON).length == 0) {
            throw new WireLost(WireTrouble.SILENT, "test");
        }
        board.working();
        works.countDown();
        Thread.sleep(Duration.ofHours(1));
    }

    @Test
    void theTechnicianIsToldWhyAndWhatToDo() throws Exception {
        CountDownLatch tried = new CountDownLatch(2);
        WireSource forbidden = new FakeSource(() -> {
            tried.countDown();
            throw new WireLost(WireTrouble.NO_PERMISSION, "/dev/ttyUSB0").withRemedy("请加入 dialout 组");
        });
        try (Supervisor supervisor = supervise(forbidden, new SplittableRandom(1))) {
            supervisor.start();
            assertThat(tried.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(board.status().condition()).isEqualTo(Condition.OFFLINE);
            assertThat(board.status().reason()).isEqualTo("没有权限打开设备");
            assertThat(board.status().remedy()).isEqualTo("请加入 dialout 组");
        }
    }

    @Test
    void stoppingIsNoTrouble() throws Exception {
        FailingSource source = new FailingSource(0);
        try (Supervisor supervisor = supervise(source, new SplittableRandom(1))) {
            supervisor.start();
            assertThat(works.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(board.status().condition()).isEqualTo(Condition.WORKING);
        source.awaitAllClosed(0);
    }

    /// They may hold what was read from a card.
    @Test
    void aDriversFailureIsLoggedWithoutItsWords() throws Exception {
        BlockingQueue<String> logged = new LinkedBlockingQueue<>();
        Handler handler = new QueueHandler(logged);
        LOG.setUseParentHandlers(false);
        LOG.setLevel(Level.INFO);
        LOG.addHandler(handler);
        WireSource wrong = new FakeSource(() -> {
            throw new IllegalStateException("林晓雨");
        });
        try (Supervisor supervisor = supervise(wrong, new SplittableRandom(1))) {
            supervisor.start();
            assertThat(logged.poll(10, TimeUnit.SECONDS))
                    .contains("IllegalStateException", "SupervisorTest")
                    .doesNotContain("林晓雨");
        } finally {
            LOG.removeHandler(handler);
            LOG.setLevel(Level.OFF);
            LOG.setUseParentHandlers(true);
        }
    }

    /// Keeps all that a log file would have.
    private static final class QueueHandler extends Handler {
        private final BlockingQueue<String> lines;

        QueueHandler(BlockingQueue<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(new SimpleFormatter().format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void waitsLongerAfterEachFailureUpToABound() {
        RandomGenerator random = new SplittableRandom(1);
        for (int failures = 1; failures < 100; failures++) {
            Duration delay = Backoff.USUAL.delay(failures, random);
            long step = Math.min(2000, 200L << Math.min(failures - 1, 10));
            assertThat(delay).isBetween(Duration.ofMillis(step / 2), Duration.ofMillis(step));
        }
    }

    private record FakeSource(GuardedOpening.Opening opening) implements WireSource {
        @Override
        public String place() {
            return "test";
        }

        @Override
        public Wire open() throws WireLost {
            return opening.open();
        }
    }

    /// Fails up to twenty times, in ways that its seed chooses, and then no more; with seed 0 not at all.
    private static final class FailingSource implements WireSource, Wire {
        private final AtomicInteger open = new AtomicInteger();
        private final RandomGenerator random;
        private int failures;

        FailingSource(long seed) {
            random = new SplittableRandom(seed);
            failures = seed == 0 ? 0 : random.nextInt(20);
        }

        @Override
        public String place() {
            return "failing";
        }

        @Override
        public Wire open() throws WireLost {
            failOrNot();
            open.incrementAndGet();
            return this;
        }

        @Override
        public void write(byte[] bytes, Duration within) throws WireLost {
            failOrNot();
        }

        @Override
        public byte[] read(Duration within) throws WireLost {
            failOrNot();
            return failures > 0 && random.nextInt(4) == 0 ? new byte[0] : new byte[] {1};
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }

        void awaitAllClosed(long seed) throws InterruptedException {
            long end = System.nanoTime() + SOON.toNanos();
            while (open.get() > 0 && System.nanoTime() < end) {
                Thread.sleep(1);
            }
            assertThat(open).as("wires left open with seed %s", seed).hasValue(0);
        }

        private void failOrNot() throws WireLost {
            if (failures == 0 || random.nextBoolean()) {
                return;
            }
            failures--;
            WireTrouble[] troubles = WireTrouble.values();
            switch (random.nextInt(5)) {
                case 0 -> throw new IllegalStateException("a driver's mistake, as it should be");
                case 1 -> throw new InternalError("the machine's mistake, as it should be");
                case 2 -> throw new NoClassDefFoundError("a library's mistake, as it should be");
                default -> throw new WireLost(troubles[random.nextInt(troubles.length)], "as it should be");
            }
        }
    }
}
