package org.mingfa.kiosk;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.bench.Machine;
import org.mingfa.law.card.StarterCard;
import org.mingfa.law.card.StarterCards;

/// `./mingfa bench pages`: from the touch to the painted page, in Chromium with a processor four times slower.
///
/// No test: it only prints. `--pack PACK` takes real law instead of the small collection.
class PageSpeedProgram {
    private static final int ROUNDS = 50;
    /// What a terminal shows in its first minutes: the two virtual machines have not yet compiled what is run often.
    private static final int WARMING = 10;

    private static final int SLOWER = 4;
    private static final String WATCH = """
            addEventListener('pointerdown', () => { window.touchedAt = performance.now(); window.paintedAfter = -1; }, true);
            const painted = () => requestAnimationFrame(() => setTimeout(() => {
              if (window.paintedAfter < 0) window.paintedAfter = performance.now() - window.touchedAt;
            }));
            document.addEventListener('mingfa:page', painted);
            // A larger text is on the screen before the answer is.
            document.addEventListener('submit', event => { if (event.target.dataset.aids) painted(); });
            window.shifts = 0;
            new PerformanceObserver(list => list.getEntries().forEach(each => { if (!each.hadRecentInput) window.shifts += each.value; }))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    @Test
    void print(@TempDir Path home) throws Exception {
        TestPacks.installWanted(home);
        try (KioskProcess kiosk = KioskProcess.start(home);
                TouchScreen screen = new TouchScreen(TouchScreen.Panel.PORTRAIT, kiosk.uri())) {
            screen.page().addInitScript(WATCH);
            CDPSession devtools = screen.page().context().newCDPSession(screen.page());
            System.out.println(Machine.describe() + ", Chromium with CPU " + SLOWER + " times slower");
            System.out.println("home over the wire: " + homeBytes(screen, devtools) / 1024 + " KiB");
            slowDown(devtools);
            Map<String, List<Double>> times = measure(screen);
            times.forEach(PageSpeedProgram::print);
            System.out.println(
                    "beside it, the same addresses opened by the browser itself, to its first paint of text:");
            opened(screen).forEach(PageSpeedProgram::print);
        }
    }

    private static long homeBytes(TouchScreen screen, CDPSession devtools) {
        AtomicLong bytes = new AtomicLong();
        devtools.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        devtools.send("Network.enable");
        screen.open("/home");
        screen.settle();
        screen.page().waitForTimeout(500);
        return bytes.get();
    }

    private static void slowDown(CDPSession devtools) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        devtools.send("Emulation.setCPUThrottlingRate", rate);
    }

    private static Map<String, List<Double>> measure(TouchScreen screen) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        List<StarterCard> cards = StarterCards.load();
        for (int i = 0; i < ROUNDS; i++) {
            StarterCard card = cards.get(i * 37 % cards.size());
            Page page = screen.page();
            note(times, "ask", page, () -> "a.hero");
            page.locator("#q").fill(card.wordings().getFirst());
            note(times, "results", page, () -> ".search");
            if (page.locator("a.hit").count() > 0) {
                note(times, "article", page, () -> "a.hit >> nth=0");
                note(times, "print preview", page, () -> "a[href^='/print/article']");
                note(times, "back", page, () -> "[data-key=back]");
                note(times, "law", page, () -> ".neighbours a:not([rel])");
            }
            note(times, "home", page, () -> "a.key[href='/home']");
            note(times, "topic", page, () -> "a.tile >> nth=" + card.id().length() % 14);
            note(times, "card", page, () -> "a.choice >> nth=0");
            note(times, "larger text", page, () -> "form:has([value=SIZE]) button");
            note(times, "home", page, () -> "a.key[href='/home']");
        }
        System.out.printf(
                "layout shift without a touch, all pages together: %.4f%n",
                (Double) screen.page().evaluate("Number(window.shifts)+0.0000001"));
        return times;
    }

    /// What turning pages saves: the browser's own way to open a page.
    private static Map<String, List<Double>> opened(TouchScreen screen) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (String path : List.of("/home", "/ask", "/laws")) {
                screen.open(path);
                screen.page().waitForTimeout(300);
                Object painted =
                        screen.page().evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
                times.computeIfAbsent(path, key -> new ArrayList<>()).add(((Number) painted).doubleValue());
            }
        }
        return times;
    }

    private static void note(Map<String, List<Double>> times, String name, Page page, Supplier<String> target) {
        page.locator(target.get()).first().tap();
        // To ask earlier would keep the slowed processor from painting.
        page.waitForTimeout(300);
        double[] painted = {-1};
        TestKiosk.eventually(() -> {
            painted[0] = ((Number) page.evaluate("window.paintedAfter")).doubleValue();
            return painted[0] >= 0;
        });
        times.computeIfAbsent(name, key -> new ArrayList<>()).add(painted[0]);
    }

    private static void print(String name, List<Double> times) {
        int warming = times.size() * WARMING / ROUNDS;
        List<Double> sorted =
                times.subList(warming, times.size()).stream().sorted().toList();
        System.out.printf(
                "%-14s p50 %4.0f ms   p95 %4.0f ms   max %4.0f ms   (%d touches; of %d before them the slowest %4.0f ms)%n",
                name,
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.getLast(),
                sorted.size(),
                warming,
                times.subList(0, warming).stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0));
    }
}
