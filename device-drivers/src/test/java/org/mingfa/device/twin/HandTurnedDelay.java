package org.mingfa.device.twin;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/// A time that passes only when a test says so.
public final class HandTurnedDelay implements FaultClock.Delay {
    private final PriorityQueue<Due> waiting =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::order));
    private Duration now = Duration.ZERO;
    private int count;

    private record Due(Duration at, int order, Runnable act) {}

    @Override
    public synchronized void after(Duration wait, Runnable act) {
        waiting.add(new Due(now.plus(wait), count++, act));
    }

    public synchronized void pass(Duration time) {
        Duration end = now.plus(time);
        while (!waiting.isEmpty() && waiting.element().at().compareTo(end) <= 0) {
            Due due = waiting.remove();
            now = due.at();
            due.act().run();
        }
        now = end;
    }
}
