package org.mingfa.runtime.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RunningTest {
    private final List<String> closed = new CopyOnWriteArrayList<>();

    @Test
    void partsAreClosedInReverseOrderAndOnlyOnce() {
        Running running = new Running();
        for (String name : List.of("database", "search", "web")) {
            running.add(name, () -> closed.add(name));
        }

        running.close();
        running.close();

        assertThat(closed).containsExactly("web", "search", "database");
    }

    @Test
    void aPartThatFailsDoesNotKeepTheOthersFromClosing() {
        Running running = new Running();
        running.add("database", () -> closed.add("database"));
        running.add("failing", () -> {
            throw new IllegalStateException("as the test wants it");
        });
        running.add("web", () -> closed.add("web"));

        running.close();

        assertThat(closed).containsExactly("web", "database");
    }

    @Test
    void aPartThatNeverEndsDoesNotKeepTheOthersFromClosing() {
        CountDownLatch never = new CountDownLatch(1);
        Running running = new Running(Duration.ofMillis(20));
        running.add("database", () -> closed.add("database"));
        running.add("hanging", () -> awaitStubbornly(never));

        running.close();

        assertThat(closed).containsExactly("database");
        never.countDown();
    }

    @Test
    void whoeverAwaitsTheStopGoesOnWhenAllIsClosed() throws InterruptedException {
        Running running = new Running();
        running.add("part", () -> closed.add("part"));
        Thread waiting = Thread.startVirtualThread(() -> {
            try {
                running.awaitStop();
                closed.add("after");
            } catch (InterruptedException impossible) {
                Thread.currentThread().interrupt();
            }
        });

        running.close();
        waiting.join();

        assertThat(closed).containsExactly("part", "after");
    }

    private static void awaitStubbornly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException ignored) {
                // A part that does not listen is what is wanted here.
            }
        }
    }
}
