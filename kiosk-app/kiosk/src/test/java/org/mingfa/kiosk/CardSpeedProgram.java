package org.mingfa.kiosk;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.twin.idcard.SampleCards;
import org.mingfa.law.bench.Machine;

/// `./mingfa bench card`: from the card laid on the reader, a serial line at 115200, to the name on the page.
///
/// No test: it only prints. The page itself notes when the name is painted; both clocks are the machine's.
class CardSpeedProgram {
    private static final int ROUNDS = 30;
    private static final String WATCH = """
            window.namedAt = 0;
            new MutationObserver(() => {
              if (window.namedAt || !document.querySelector('#told[open] h2')) return;
              window.namedAt = 1;
              requestAnimationFrame(() => setTimeout(() => { window.namedAt = Date.now(); }));
            }).observe(document, { subtree: true, childList: true, attributes: true });
            0""";
    /// Longer than the reader needs to see that a card was lifted.
    private static final Duration LIFTED = Duration.ofMillis(1500);

    @Test
    void print(@TempDir Path home) throws Exception {
        TestPacks.LAW.install(home);
        try (TestKiosk kiosk = TestKiosk.start(home);
                TouchScreen screen = new TouchScreen(TouchScreen.Panel.PORTRAIT, kiosk.address())) {
            screen.open("/home");
            screen.settle();
            screen.page().evaluate(WATCH);
            Locator name = screen.page().locator("#told[open] h2");
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                screen.page().evaluate("window.namedAt = 0");
                long begin = System.currentTimeMillis();
                kiosk.twins().card().insert(SampleCards.named("lin-xiaoyu"));
                name.waitFor();
                times.add(((Number) screen.page().evaluate("window.namedAt")).longValue() - begin);
                screen.page().locator("#told button").tap();
                kiosk.twins().card().lift();
                Thread.sleep(LIFTED);
            }
            List<Long> sorted = times.stream().sorted().toList();
            System.out.println(Machine.describe());
            System.out.printf(
                    "card laid down to name on the page: p50 %d ms   p95 %d ms   max %d ms   (%d cards)%n",
                    sorted.get(ROUNDS / 2), sorted.get(ROUNDS * 95 / 100), sorted.getLast(), ROUNDS);
        }
    }
}
