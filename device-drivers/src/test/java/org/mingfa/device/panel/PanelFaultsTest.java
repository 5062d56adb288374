package org.mingfa.device.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.wire.Backoff;

/// Random trouble of all kinds, the same for the same seed.
class PanelFaultsTest {
    private static final int SEEDS = 20;
    private static final Backoff QUICK = new Backoff(Duration.ofMillis(10), Duration.ofMillis(50));

    @Test
    void whateverHappensThePanelWorksInTheEndAndLeavesNoThread() throws InterruptedException {
        play(0);
        long before = threads();
        for (int seed = 1; seed <= SEEDS; seed++) {
            play(seed);
        }
        await("no more threads than " + before, () -> threads() <= before);
    }

    private static void play(long seed) throws InterruptedException {
        try (PanelTwin twin = new PanelTwin(PanelTwin.FULL);
                Panel panel = new Panel(twin.source(), PanelTwin.FULL, QUICK, Clock.systemUTC())) {
            panel.show(StatusLight.Meaning.TROUBLE);
            panel.start();
            twin.play(FaultScript.random(seed, PanelFault.all(), 8, Duration.ofMillis(600)))
                    .join();
            await("seed " + seed + " works", () -> panel.status().condition() == Condition.WORKING);
            await(
                    "seed " + seed + " at rest",
                    () -> panel.handset() == HandsetHook.Handset.HUNG
                            && panel.door() == DoorSwitch.Door.CLOSED
                            && panel.presence() == PresenceSensor.Presence.NOBODY);
            assertThat(panel.selfTest().passed()).as("seed %s", seed).isTrue();
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().size();
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(5);
        }
    }
}
