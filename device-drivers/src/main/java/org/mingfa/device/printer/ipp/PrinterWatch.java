package org.mingfa.device.printer.ipp;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.StatusBoard;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.wire.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks a printer how it is, for ever, on a thread of its own, and keeps what it heard last. Safe for several
/// threads.
final class PrinterWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterWatch.class);
    private static final Duration CLOSE = Duration.ofSeconds(1);

    private final IppSettings settings;
    private final QueueSearch search;
    private final Leftovers leftovers;
    private final StatusBoard board;
    private final RandomGenerator random = new SplittableRandom();
    private final Thread thread = Thread.ofPlatform().daemon().name("ipp-watch").unstarted(this::run);
    private final AtomicReference<Optional<IppQueue>> queue = new AtomicReference<>(Optional.empty());
    private volatile Optional<PrinterReport> report = Optional.empty();
    private volatile PrinterState state = PrinterState.OFFLINE;
    private int failures;

    PrinterWatch(IppSettings settings, QueueSearch search, Leftovers leftovers, StatusBoard board) {
        this.settings = settings;
        this.search = search;
        this.leftovers = leftovers;
        this.board = board;
    }

    void start() {
        thread.start();
    }

    PrinterState state() {
        return state;
    }

    Optional<PrinterReport> report() {
        return report;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(once());
            }
        } catch (InterruptedException stopped) {
            LOG.debug("{}: stopped", settings.address());
        }
    }

    /// @return how long to wait before the next time
    private Duration once() throws InterruptedException {
        try {
            look(queue(), settings.deadlines().look());
            failures = 0;
            return settings.pace().look();
        } catch (IppFailed failed) {
            LOG.debug("{}: {}", settings.address(), failed.getMessage());
        } catch (RuntimeException bug) {
            become(new Finding(PrinterState.OFFLINE, Condition.OFFLINE, "驱动程序出错", "会自动重试；一直这样请联系维护单位"));
            LOG.error("{}: the driver failed", settings.address(), bug);
        }
        return Backoff.USUAL.delay(++failures, random);
    }

    /// The queue in use; searched for when there is none.
    IppQueue queue() throws IppFailed, InterruptedException {
        Optional<IppQueue> known = queue.get();
        if (known.isPresent()) {
            return known.get();
        }
        try {
            IppQueue found = search.find();
            queue.set(Optional.of(found));
            return found;
        } catch (IppFailed failed) {
            throw heard(failed);
        }
    }

    /// Asks once, and clears away what was left in the queue.
    PrinterReport look(IppQueue at, Duration within) throws IppFailed, InterruptedException {
        try {
            PrinterReport heard = at.report(within);
            leftovers.sweep(at);
            report = Optional.of(heard);
            become(Findings.of(heard));
            return heard;
        } catch (IppFailed failed) {
            throw heard(failed);
        }
    }

    private IppFailed heard(IppFailed failed) {
        queue.set(Optional.empty());
        IppTrouble trouble = failed.trouble();
        become(new Finding(PrinterState.OFFLINE, Condition.OFFLINE, trouble.reason(), trouble.remedy()));
        return failed;
    }

    private synchronized void become(Finding finding) {
        if (state != finding.state()) {
            LOG.info("{}: {} ({})", settings.address(), finding.state(), finding.reason());
        }
        state = finding.state();
        board.become(finding.condition(), finding.reason(), finding.remedy());
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
