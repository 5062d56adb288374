package org.mingfa.kiosk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.twin.idcard.SampleCards;
import org.mingfa.kiosk.device.DeviceTwins;

/// A whole visit by touch, and then the proof that nothing of it is left: not in the browser's profile, not in the
/// terminal's files, not in the server's heap.
class NothingLeftTest {
    private static final LocatorAssertions.HasTextOptions PRINTED =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);
    private static final String WORDS = "鹦鹉咬人押金";
    private static final Map<String, byte[]> TRACES = traces();

    private static Map<String, byte[]> traces() {
        Map<String, byte[]> traces = new LinkedHashMap<>();
        String hanzi = WORDS.substring(1, 4);
        traces.put("hanzi in UTF-8", hanzi.getBytes(StandardCharsets.UTF_8));
        traces.put("hanzi in UTF-16", hanzi.getBytes(StandardCharsets.UTF_16LE));
        traces.put("hanzi in an address", TestKiosk.encoded(hanzi).getBytes(StandardCharsets.US_ASCII));
        for (String secret : List.of("林晓雨", "320199198506120025")) {
            traces.put("card in UTF-8 or Latin: " + secret, secret.getBytes(StandardCharsets.UTF_8));
            traces.put("card in UTF-16: " + secret, secret.getBytes(StandardCharsets.UTF_16LE));
        }
        traces.put("pinyin", "yingwuyaoren".getBytes(StandardCharsets.US_ASCII));
        return traces;
    }

    @Test
    void aVisitFromTheKeyboardToThePaperLeavesNothing(@TempDir Path home, @TempDir Path outside) throws Exception {
        TestPacks.LAW.install(home);
        Path profile = home.resolve("profile");
        // The devices live outside of the process that is searched: paper and cards keep what stands on them.
        try (DeviceTwins devices = DeviceTwins.start(outside, TestKiosk.devices(outside), Fonts.find(List.of()));
                KioskProcess kiosk = KioskProcess.start(home, devices.settings())) {
            try (BrowserContext browser = TouchScreen.keeping(profile, TouchScreen.Panel.PORTRAIT)) {
                visit(browser.pages().getFirst(), kiosk, devices);
                Path during = kiosk.dumpHeap(home.resolve("during.hprof"));
                assertThat(tracesIn(during))
                        .as("the visit is in the heap while it lasts")
                        .contains("hanzi in an address", "card in UTF-16: 林晓雨");
                end(browser.pages().getFirst());
            }
            Path after = kiosk.dumpHeap(home.resolve("after.hprof"));
            assertThat(tracesIn(after)).as("server's heap").isEmpty();
        }
        Files.delete(home.resolve("during.hprof"));
        Files.delete(home.resolve("after.hprof"));
        assertThat(tracesUnder(profile)).as("browser's profile").isEmpty();
        assertThat(tracesUnder(home)).as("terminal's files").isEmpty();
    }

    private static void visit(Page page, KioskProcess kiosk, DeviceTwins devices) {
        page.navigate(kiosk.address());
        page.locator(".anywhere").tap();
        page.locator("a.hero").tap();
        type(page, "yingwuyaoren");
        choose(page, "鹦鹉咬人", "鹦鹉");
        if (!page.locator("#q").inputValue().contains("咬人")) {
            choose(page, "咬人");
        }
        type(page, "yajin");
        choose(page, "押金");
        assertThat(page.locator("#q")).hasValue(WORDS);
        page.locator(".search").tap();
        assertThat(page.locator("h1")).hasText("“" + WORDS + "”");
        page.locator("a.hit").first().tap();
        assertThat(page.locator(".reader")).isVisible();
        page.getByText("打印这一条").tap();
        assertThat(page.locator("img.sheet")).hasCount(1);
        page.locator(".way").first().tap();
        assertThat(page.locator(".outcome")).hasText("打好了，请从出纸口拿走。", PRINTED);
        page.locator("[data-key=back]").tap();
        devices.card().insert(SampleCards.named("lin-xiaoyu"));
        assertThat(page.locator("#told[open] h2")).hasText("林晓雨女士，您好");
        page.locator("#told button").tap();
        page.locator("[data-key=back]").tap();
        assertThat(page.locator("h1")).hasText("“" + WORDS + "”");
    }

    private static void end(Page page) {
        page.locator(".key.end").tap();
        assertThat(page.locator("h1")).hasText("信息已清除");
    }

    private static void type(Page page, String letters) {
        page.locator(".row .k").first().waitFor();
        letters.chars()
                .forEach(letter -> page.locator(".row .k[data-letter=" + (char) letter + "]")
                        .tap());
    }

    /// Touches the first of these candidates that there is.
    private static void choose(Page page, String... hanzi) {
        Locator first = page.locator("#candidates .k").first();
        first.waitFor();
        for (String each : hanzi) {
            Locator candidate =
                    page.locator("#candidates .k").getByText(each, new Locator.GetByTextOptions().setExact(true));
            if (candidate.count() > 0 || hanzi.length == 1) {
                candidate.tap();
                return;
            }
        }
        throw new AssertionError("none of " + List.of(hanzi) + " is offered");
    }

    private static List<String> tracesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> tracesIn(file).stream().map(trace -> folder.relativize(file) + ": " + trace))
                    .toList();
        }
    }

    private static List<String> tracesIn(Path file) {
        return TRACES.entrySet().stream()
                .filter(trace -> holds(file, trace.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Looks through a file of any size, piece by piece.
    private static boolean holds(Path file, byte[] wanted) {
        String needle = new String(wanted, StandardCharsets.ISO_8859_1);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String rest = "";
            for (byte[] piece = in.readNBytes(1 << 22); piece.length > 0; piece = in.readNBytes(1 << 22)) {
                String text = rest + new String(piece, StandardCharsets.ISO_8859_1);
                if (text.contains(needle)) {
                    return true;
                }
                rest = text.substring(Math.max(0, text.length() - needle.length()));
            }
            return false;
        } catch (IOException gone) {
            return false;
        }
    }
}
