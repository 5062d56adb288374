package org.mingfa.kiosk;

import java.time.Duration;
import java.util.Optional;
import org.mingfa.kiosk.lookup.Papers;
import org.mingfa.kiosk.lookup.Question;
import org.mingfa.kiosk.print.PrintDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A question is asked and a paper set soon after the start, so that the first citizen does not wait while the program
/// reads what it needs for that: some seconds on a small computer.
final class Rehearsal implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);
    /// The first pages go before.
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Question QUESTION = Question.of("老板拖欠工资怎么办");

    private final Thread thread;

    private Rehearsal(Thread thread) {
        this.thread = thread;
    }

    static Rehearsal soon(Papers papers, PrintDesk desk) {
        return new Rehearsal(Thread.ofPlatform().daemon().name("rehearsal").start(() -> later(papers, desk)));
    }

    private static void later(Papers papers, PrintDesk desk) {
        try {
            Thread.sleep(SOON);
            once(papers, desk);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException cause) {
            // It will be seen again, and answered, when a citizen asks.
            log.warn("the rehearsal failed", cause);
        }
    }

    /// @return the paper's first page; empty where there is no law
    static Optional<byte[]> once(Papers papers, PrintDesk desk) {
        return papers.results(QUESTION).flatMap(desk::rehearse);
    }

    /// Waits for what is being done: the law is closed next.
    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
