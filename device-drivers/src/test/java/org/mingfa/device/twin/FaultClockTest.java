package org.mingfa.device.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mingfa.device.twin.FaultScript.Step;

class FaultClockTest {
    private static final FaultScript SCRIPT = FaultScript.parse("""
            at 3s lift-card
            at 4s unplug 2s
            at line 12 paper-out
            at 500ms flip-bit
            """, TestAct.ALL);

    private final List<String> played = new ArrayList<>();
    private final HandTurnedDelay time = new HandTurnedDelay();
    private final FaultClock clock = new FaultClock(time);

    @Test
    void stepsHappenAtTheirTime() {
        clock.play(SCRIPT, this::note);
        time.pass(Duration.ofMillis(499));
        assertThat(played).isEmpty();
        time.pass(Duration.ofMillis(1));
        assertThat(played).containsExactly("flip-bit");
        time.pass(Duration.ofSeconds(10));
        assertThat(played).containsExactly("flip-bit", "lift-card", "unplug");
    }

    @Test
    void aStepMayPutOffItsEnd() {
        clock.play(SCRIPT, step -> {
            note(step);
            if (step.act().equals("unplug")) {
                clock.after(step.time(), () -> played.add("replug"));
            }
        });
        time.pass(Duration.ofMillis(5999));
        assertThat(played).doesNotContain("replug");
        time.pass(Duration.ofMillis(1));
        assertThat(played).endsWith("unplug", "replug");
    }

    @Test
    void aStepThatFailsDoesNotStopTheOthers() {
        clock.play(SCRIPT, step -> {
            note(step);
            throw new IllegalArgumentException("no such thing, as it should be");
        });
        time.pass(Duration.ofSeconds(10));
        assertThat(played).hasSize(3);
    }

    @Test
    void goesByTheRealTimeAndStopsWhenClosed() throws Exception {
        CountDownLatch happened = new CountDownLatch(1);
        try (FaultClock real = new FaultClock()) {
            real.after(Duration.ofMillis(1), happened::countDown);
            real.after(Duration.ofHours(1), () -> played.add("too late"));
            assertThat(happened.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(played).isEmpty();
    }

    private void note(Step step) {
        played.add(step.act());
    }
}
