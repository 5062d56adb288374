package org.mingfa.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A day of random touches leaves the terminal as it was. Here a few; `./mingfa bench touches --hours 24` for the day,
/// `--acts 28800` for as many touches as one every three seconds makes in a day, as quickly as they can be made.
class RandomTouchesTest {
    private static final int FEW = 120;
    private static final int ACTS = Math.max(FEW, Integer.getInteger("touches.acts", FEW));
    private static final int BETWEEN_LINES = 500;
    /// What the server may hold later than half way through the first few: letters of paper, engines of the keyboard.
    private static final int MORE_KIB = 16 * 1024;
    private static final long SEED = Long.getLong("touches.seed", 1);
    private static final Duration TIME = Duration.ofMinutes(Long.getLong("touches.minutes", 0));

    @Test
    void noTouchBreaksAPageAndNothingGrows(@TempDir Path home) throws Exception {
        TestPacks.installWanted(home);
        try (KioskProcess kiosk = KioskProcess.start(home);
                TouchScreen screen = new TouchScreen(TouchScreen.Panel.PORTRAIT, kiosk.uri())) {
            screen.open("/");
            RandomTouches touches = new RandomTouches(screen, SEED);
            long end = System.nanoTime() + TIME.toNanos();
            int acts = 0;
            RandomTouches.Held early = touches.held();
            long earlyHeap = kiosk.heldKib();
            while (acts < ACTS || System.nanoTime() < end) {
                assertThat(touches.act())
                        .as("seed %d, act %d, log %s", SEED, acts, kiosk.log())
                        .isEmpty();
                acts++;
                if (acts == FEW / 2) {
                    early = touches.held();
                    earlyHeap = kiosk.heldKib();
                }
                if (acts % BETWEEN_LINES == 0) {
                    System.out.println(line(acts, kiosk, touches.held()));
                }
            }
            screen.open("/");
            RandomTouches.Held last = touches.held();
            System.out.println(line(acts, kiosk, last));
            assertThat(last.documents()).isLessThanOrEqualTo(early.documents() + 2);
            assertThat(last.nodes()).isLessThan(20_000);
            assertThat(last.heapKib()).isLessThan(20_000);
            assertThat(earlyHeap).isPositive();
            assertThat(kiosk.heldKib()).isLessThan(earlyHeap + MORE_KIB);
        }
    }

    private static String line(int acts, KioskProcess kiosk, RandomTouches.Held held) throws Exception {
        return "%6d acts: server %d KiB heap, %d MiB resident; page %d KiB heap, %d nodes, %d listeners, %d documents"
                .formatted(
                        acts,
                        kiosk.heldKib(),
                        kiosk.residentMib(),
                        held.heapKib(),
                        held.nodes(),
                        held.listeners(),
                        held.documents());
    }
}
