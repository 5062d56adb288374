package org.mingfa.device.panel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// What other threads have for the panel's, in the order of its coming.
final class PanelInbox {
    /// More edges than these are noise; the next look tells where they ended.
    private static final int WAITING = 1024;

    private final BlockingQueue<Message> queue = new LinkedBlockingQueue<>(WAITING);

    sealed interface Message {}

    record Edge(PanelInput input, boolean active, long nanos) implements Message {}

    /// Something else has changed.
    record Wake() implements Message {}

    record Try(CompletableFuture<Map<PanelInput, Boolean>> answer) implements Message {}

    /// Never waits.
    ///
    /// @return whether there was room for it
    boolean offer(Message message) {
        return queue.offer(message);
    }

    /// Of lines that are closed now.
    void forgetEdges() {
        queue.removeIf(Edge.class::isInstance);
    }

    /// Waits for a first message and takes all: a switch that has moved on since is not believed for having been
    /// looked at late.
    List<Message> await(Duration within) {
        List<Message> come = new ArrayList<>();
        try {
            Message first = queue.poll(within.toNanos(), TimeUnit.NANOSECONDS);
            if (first != null) {
                come.add(first);
                queue.drainTo(come);
            }
        } catch (InterruptedException unexpected) {
            // Nobody interrupts the panel's thread: Pi4J would not wait for its own then, and close lines that they
            // read.
        }
        return come;
    }
}
