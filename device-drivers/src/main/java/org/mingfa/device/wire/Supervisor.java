package org.mingfa.device.wire;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.StatusBoard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps one device served: opens its wire, lets the driver serve it, and when the wire is lost says so and opens it
/// again, for ever. One thread a device, which alone touches the wire.
public final class Supervisor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration CLOSE = Duration.ofSeconds(1);
    /// How much of a failure's stack comes into the log.
    private static final int DEPTH = 12;

    private final WireSource source;
    private final Duty duty;
    private final StatusBoard board;
    private final Backoff backoff;
    private final Pause pause;
    private final RandomGenerator random;
    private final Thread thread;
    /// Since the device was reached last: the same trouble is logged once, however often it is tried.
    private final Set<String> logged = new HashSet<>();

    private int failures;

    /// What a driver does while its wire is open. It says on its [StatusBoard] when the device has answered.
    @FunctionalInterface
    public interface Duty {
        /// Comes back only by throwing, or to have the wire opened anew.
        void serve(Wire wire) throws WireLost, InterruptedException;
    }

    public Supervisor(String name, WireSource source, StatusBoard board, Backoff backoff, Duty duty) {
        this(name, source, board, backoff, duty, Pause.REAL, new SplittableRandom());
    }

    Supervisor(
            String name,
            WireSource source,
            StatusBoard board,
            Backoff backoff,
            Duty duty,
            Pause pause,
            RandomGenerator random) {
        this.source = source;
        this.duty = duty;
        this.board = board;
        this.backoff = backoff;
        this.pause = pause;
        this.random = random;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                serveOnce();
                pause.pause(backoff.delay(Math.max(1, failures), random));
            }
        } catch (InterruptedException stopped) {
            LOG.debug("{}: stopped", source.place());
        }
    }

    private void serveOnce() throws InterruptedException {
        try (Wire wire = source.open()) {
            duty.serve(wire);
            failures = 0;
        } catch (WireLost lost) {
            if (!Thread.currentThread().isInterrupted()) {
                tell(lost);
            }
        } catch (RuntimeException | Error bug) {
            fail();
            if (logged.add(bug.getClass().getName())) {
                LOG.error("{}: the driver failed: {}", source.place(), where(bug));
            }
            board.become(Condition.OFFLINE, "驱动程序出错", "会自动重试；一直这样请联系维护单位");
        }
    }

    /// What kind and where, without its message, which may hold what was read.
    private static String where(Throwable bug) {
        return Stream.concat(
                        Stream.of(bug.getClass().getName()),
                        Stream.of(bug.getStackTrace()).limit(DEPTH).map(frame -> "at " + frame))
                .collect(Collectors.joining("\n\t"));
    }

    private void tell(WireLost lost) {
        fail();
        if (logged.add(lost.trouble().name())) {
            LOG.warn("{}: {}", source.place(), lost.getMessage());
        }
        board.become(Condition.OFFLINE, lost.trouble().reason(), lost.remedy());
    }

    private void fail() {
        if (board.status().condition() != Condition.OFFLINE) {
            // It has been reached since.
            failures = 0;
            logged.clear();
        }
        failures++;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(CLOSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
