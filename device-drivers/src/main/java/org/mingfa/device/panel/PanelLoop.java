package org.mingfa.device.panel;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.mingfa.device.panel.PanelInbox.Edge;
import org.mingfa.device.panel.PanelInbox.Message;
import org.mingfa.device.panel.PanelInbox.Try;
import org.mingfa.device.panel.PanelInbox.Wake;
import org.mingfa.device.wire.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the panel's lines on one thread, which alone touches them, and opens them again for ever.
final class PanelLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PanelLoop.class);
    /// All lines are read as often as this, edges or not: it finds out that the chip has gone, and an edge
    /// that was lost.
    private static final long LOOK = Duration.ofMillis(500).toNanos();
    private static final Duration CLOSE = Duration.ofSeconds(1);

    private final PinSource source;
    private final PanelConfig config;
    private final Backoff backoff;
    private final Report report;
    private final Lights lights;
    private final Switches switches;
    private final PanelInbox inbox = new PanelInbox();
    private final RandomGenerator random = new SplittableRandom();
    private final Thread thread;
    private volatile long beat = System.nanoTime();
    private volatile boolean stopped;

    /// What the loop tells, always on its thread.
    interface Report {
        void changed(Switches.Change change, Map<PanelInput, Boolean> values);

        /// After every look at the lines.
        void seen(Map<PanelInput, Boolean> values, List<PanelInput> chattering);

        void lost(PinTrouble trouble);
    }

    PanelLoop(PinSource source, PanelConfig config, Backoff backoff, Lights lights, Report report) {
        this.source = source;
        this.config = config;
        this.backoff = backoff;
        this.lights = lights;
        this.report = report;
        this.switches = new Switches(config.inputs().keySet(), System.nanoTime());
        this.thread = Thread.ofPlatform().daemon().name("panel").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void wake() {
        inbox.offer(new Wake());
    }

    /// @return the levels of all inputs once the thread has read them and set all outputs; fails with
    /// [PinsLost]
    CompletableFuture<Map<PanelInput, Boolean>> tryAll() {
        CompletableFuture<Map<PanelInput, Boolean>> answer = new CompletableFuture<>();
        if (stopped || !inbox.offer(new Try(answer))) {
            answer.completeExceptionally(new PinsLost(PinTrouble.HUNG, "not taken up"));
        }
        return answer;
    }

    /// How long ago the thread was last seen at work.
    Duration sinceBeat() {
        return Duration.ofNanos(System.nanoTime() - beat);
    }

    private void run() {
        int failures = 0;
        while (!stopped) {
            beat = System.nanoTime();
            try (Pins pins = Pins.open(source, config, this::edge)) {
                if (failures > 0) {
                    LOG.info("{}: works again", source.place());
                }
                failures = 0;
                serve(pins);
            } catch (PinsLost lost) {
                tell(lost, failures++);
            } catch (RuntimeException bug) {
                LOG.error("{}: the panel failed", source.place(), bug);
                report.lost(PinTrouble.HUNG);
                failures++;
            }
            switches.lost(System.nanoTime());
            pause(backoff.delay(Math.max(1, failures), random));
        }
    }

    private void tell(PinsLost lost, int failures) {
        if (failures == 0) {
            LOG.warn("{}: {}", source.place(), lost.getMessage());
        }
        report.lost(lost.trouble());
    }

    /// On a thread of Pi4J, or of whoever plays with a twin.
    private void edge(PanelInput input, boolean active) {
        inbox.offer(new Edge(input, active, System.nanoTime()));
    }

    private void serve(Pins pins) throws PinsLost {
        inbox.forgetEdges();
        lights.forget();
        long looked = System.nanoTime() - LOOK;
        while (!stopped) {
            long now = System.nanoTime();
            beat = now;
            if (now - looked >= LOOK) {
                looked = now;
                look(pins, now);
            }
            switches.settle(now).forEach(change -> report.changed(change, switches.values()));
            lights.show(pins, switches.values().getOrDefault(PanelInput.PRESENCE, true), now);
            for (Message message : inbox.await(untilNext(now, looked))) {
                take(message, pins);
            }
        }
    }

    private void look(Pins pins, long now) throws PinsLost {
        pins.look().forEach((input, active) -> switches.see(input, active, now));
        report.seen(switches.values(), switches.chattering(now));
    }

    private Duration untilNext(long now, long looked) {
        long due = switches.dueAt().stream().map(at -> at - now).min().orElse(LOOK);
        return Duration.ofNanos(Math.max(0, Math.min(Math.min(due, looked + LOOK - now), lights.untilNext(now))));
    }

    private void take(Message message, Pins pins) throws PinsLost {
        switch (message) {
            case Wake _ -> {}
            case Edge(PanelInput input, boolean active, long nanos) -> switches.see(input, active, nanos);
            case Try all -> answer(all, pins);
        }
    }

    private void answer(Try all, Pins pins) throws PinsLost {
        try {
            Map<PanelInput, Boolean> seen = pins.look();
            lights.forget();
            lights.show(pins, true, System.nanoTime());
            all.answer().complete(seen);
        } catch (PinsLost lost) {
            all.answer().completeExceptionally(lost);
            throw lost;
        }
    }

    /// Waits without any line, for which no edge can count.
    private void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0 && !stopped; left = end - System.nanoTime()) {
            for (Message message : inbox.await(Duration.ofNanos(left))) {
                if (message instanceof Try all) {
                    all.answer().completeExceptionally(new PinsLost(PinTrouble.VANISHED, "not open"));
                }
            }
        }
    }

    @Override
    public void close() {
        stopped = true;
        wake();
        try {
            thread.join(CLOSE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
