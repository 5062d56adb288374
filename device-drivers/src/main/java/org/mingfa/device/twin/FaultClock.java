package org.mingfa.device.twin;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.mingfa.device.twin.FaultScript.After;
import org.mingfa.device.twin.FaultScript.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays the timed steps of fault scripts, and what twins put off: the plug that goes back in after ten seconds. Steps
/// at a line are the twin's own to watch for. Acts run one after the other and must not wait.
public final class FaultClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FaultClock.class);

    private final Delay delay;
    private final Runnable stop;

    /// Runs something later; tests put a time of their own in its place.
    @FunctionalInterface
    public interface Delay {
        void after(Duration wait, Runnable act);
    }

    /// Goes by the real time, on a daemon thread.
    public FaultClock() {
        ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
                1,
                Thread.ofPlatform().daemon().name("twin-faults").factory(),
                new ScheduledThreadPoolExecutor.DiscardPolicy());
        this.delay = (wait, act) -> thread.schedule(act, wait.toNanos(), TimeUnit.NANOSECONDS);
        this.stop = thread::shutdownNow;
    }

    public FaultClock(Delay delay) {
        this.delay = delay;
        this.stop = () -> {};
    }

    /// @param play does what a step says; its argument was not looked at before
    public void play(FaultScript script, Consumer<Step> play) {
        for (Step step : script.steps()) {
            if (step.at() instanceof After(Duration time)) {
                after(time, () -> play.accept(step));
            }
        }
    }

    public void after(Duration wait, Runnable act) {
        delay.after(wait, () -> run(act));
    }

    private static void run(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException wrong) {
            LOG.warn("A step of the fault script failed", wrong);
        }
    }

    /// What was put off does not happen any more.
    @Override
    public void close() {
        stop.run();
    }
}
