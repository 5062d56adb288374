package org.mingfa.device.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A device whose native calls hang until the test lets them go.
class GuardedOpeningTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final CountDownLatch hang = new CountDownLatch(1);
    private final Semaphore closed = new Semaphore(0);

    @AfterEach
    void letGo() {
        hang.countDown();
    }

    @Test
    void anOpenThatHangsIsGivenUp() {
        assertHung(() -> opening(Call.OPEN).open());
    }

    @Test
    void aReadThatHangsIsEmptyAtItsDeadlineAndSoonKnownAsHung() throws Exception {
        try (Wire wire = opening(Call.READ).open()) {
            assertThat(wire.read(SHORT)).isEmpty();
            assertHung(() -> {
                long end = System.nanoTime() + SOON.toNanos();
                while (System.nanoTime() < end) {
                    wire.read(SHORT);
                }
            });
        }
    }

    /// As after a standstill of the whole program, which a busy machine may cause.
    @Test
    void aReadThatComesBackWhenItIsMissedIsNotHung() throws Exception {
        try (Wire wire = opening(Call.READ).open()) {
            Thread.sleep(GuardedWire.STUCK.plusMillis(50));
            hang.countDown();
            assertThat(wire.read(Duration.ZERO)).isEmpty();
        }
    }

    /// The time that the opening took is not held against the first read.
    @Test
    void aSlowOpeningIsNoReadThatHangs() throws Exception {
        GuardedOpening slow = new GuardedOpening("slow", SOON, () -> {
            LockSupport.parkNanos(Duration.ofMillis(2500).toNanos());
            return new HangingWire(Call.READ);
        });
        try (Wire wire = slow.open()) {
            assertThat(wire.read(SHORT)).isEmpty();
        }
    }

    @Test
    void aWriteThatHangsIsGivenUp() throws Exception {
        try (Wire wire = opening(Call.WRITE).open()) {
            assertHung(() -> wire.write(new byte[1], SHORT));
        }
    }

    @Test
    void aCloseThatHangsComesBack() throws Exception {
        long start = System.nanoTime();
        opening(Call.CLOSE).open().close();
        assertThat(System.nanoTime() - start).isLessThan(SOON.toNanos());
    }

    @Test
    void threeHangingCallsAreEnoughUntilTheyComeBack() throws Exception {
        GuardedOpening opening = opening(Call.OPEN);
        long before = threads();
        for (int i = 0; i < 10; i++) {
            assertHung(opening::open);
        }
        assertThat(threads() - before).isLessThanOrEqualTo(3);
        hang.countDown();
        assertThat(closed.tryAcquire(3, 10, TimeUnit.SECONDS))
                .as("what was opened too late is closed")
                .isTrue();
        openInTheEnd(opening).close();
    }

    private static Wire openInTheEnd(GuardedOpening opening) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < end) {
            try {
                return opening.open();
            } catch (WireLost threadsStillEnding) {
                Thread.sleep(5);
            }
        }
        throw new AssertionError("cannot be opened though nothing hangs");
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("wire hanging"))
                .count();
    }

    private static void assertHung(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        WireLost.class, lost -> assertThat(lost.trouble()).isEqualTo(WireTrouble.HUNG));
    }

    private GuardedOpening opening(Call hanging) {
        return new GuardedOpening("hanging", Duration.ofMillis(200), () -> {
            hangIf(hanging == Call.OPEN);
            return new HangingWire(hanging);
        });
    }

    private void hangIf(boolean hangs) {
        try {
            if (hangs) {
                hang.await();
            }
        } catch (InterruptedException impossible) {
            throw new AssertionError("nobody interrupts a native call", impossible);
        }
    }

    private enum Call {
        OPEN,
        READ,
        WRITE,
        CLOSE
    }

    private final class HangingWire implements Wire {
        private final Call hanging;

        HangingWire(Call hanging) {
            this.hanging = hanging;
        }

        @Override
        public void write(byte[] bytes, Duration within) {
            hangIf(hanging == Call.WRITE);
        }

        @Override
        public byte[] read(Duration within) {
            hangIf(hanging == Call.READ);
            return new byte[0];
        }

        @Override
        public void close() {
            hangIf(hanging == Call.CLOSE);
            closed.release();
        }
    }
}
