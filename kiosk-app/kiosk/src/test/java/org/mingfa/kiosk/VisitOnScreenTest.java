package org.mingfa.kiosk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.kiosk.visit.MovableClock;

/// One citizen after the other at the same screen.
class VisitOnScreenTest {
    private static final String WORDS = "房东扣着押金不退";
    private final MovableClock clock = new MovableClock();
    private TestKiosk kiosk;
    private TouchScreen screen;

    @BeforeEach
    void start(@TempDir Path home) throws Exception {
        TestPacks.LAW.install(home);
        kiosk = TestKiosk.start(home, clock);
        screen = new TouchScreen(TouchScreen.Panel.PORTRAIT, kiosk.address());
        screen.open("/");
        page().locator(".anywhere").tap();
        assertThat(page().locator("a.hero")).isVisible();
    }

    @AfterEach
    void stop() {
        screen.close();
        kiosk.close();
    }

    private Page page() {
        return screen.page();
    }

    private Locator heading() {
        return page().locator("h1");
    }

    private Locator rest() {
        return page().locator(".anywhere");
    }

    @Test
    void theAddressNeverTellsWhatSheLookedAt() {
        screen.ask(WORDS);
        assertThat(heading()).hasText("“" + WORDS + "”");
        assertThat(page().url()).isEqualTo(kiosk.address().toString());
        assertThat(page().title()).doesNotContain("押金");
        assertThat((Integer) page().evaluate("history.length")).isLessThanOrEqualTo(2);
    }

    @Test
    void aReloadShowsThePageThatSheWasOn() {
        screen.ask(WORDS);
        assertThat(heading()).hasText("“" + WORDS + "”");
        page().reload();
        assertThat(heading()).hasText("“" + WORDS + "”");
        page().locator("a.hit").first().tap();
        assertThat(page().locator(".reader")).isVisible();
        page().locator("[data-key=back]").tap();
        assertThat(heading()).hasText("“" + WORDS + "”");
        page().locator(".again").tap();
        assertThat(page().locator("#q")).hasValue(WORDS);
    }

    @Test
    void theEndIsSaidAndNothingComesBackByGestureOrReload() {
        screen.ask(WORDS);
        assertThat(heading()).hasText("“" + WORDS + "”");
        page().locator(".key.end").tap();
        assertThat(heading()).hasText("信息已清除");
        page().reload();
        assertThat(rest()).isVisible();
        assertThat(page().evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))
                .isEqualTo(0);
        page().goBack();
        assertThat(page().content()).doesNotContain("押金不退");
    }

    @Test
    void idleIsAnnouncedCanBeExtendedAndThenEverythingIsGone() {
        // Not typed: a guess that is still on its way would count as a touch.
        screen.open("/results?q=" + TestKiosk.encoded(WORDS));
        assertThat(heading()).hasText("“" + WORDS + "”");
        clock.pass(Duration.ofSeconds(105));
        assertThat(page().locator("#idle")).isVisible();
        assertThat(page().locator("#idle-text")).containsText("秒");
        page().locator("#idle-stay").tap();
        assertThat(page().locator("#idle")).isHidden();
        assertThat(heading()).hasText("“" + WORDS + "”");

        clock.pass(Duration.ofSeconds(121));
        assertThat(rest()).isVisible();
        assertThat(page().content()).doesNotContain("押金不退");
    }

    @Test
    void aSecondTabShowsTheNextCitizenNothing() {
        screen.ask(WORDS);
        assertThat(heading()).hasText("“" + WORDS + "”");
        Page second = page().context().newPage();
        second.navigate(kiosk.address().toString());
        assertThat(second.locator("h1")).hasText("“" + WORDS + "”");
        second.locator(".key.end").tap();
        assertThat(second.locator("h1")).hasText("信息已清除");
        assertThat(rest()).isVisible();
    }

    @Test
    void aTouchOnAPageKeptOpenOvernightLeadsToTheBeginning() {
        screen.ask(WORDS);
        Locator hit = page().locator("a.hit").first();
        assertThat(hit).isVisible();
        // The page sleeps: its clock does not run, so that it cannot leave by itself.
        page().evaluate("""
                window.stop();
                const real = globalThis.fetch;
                globalThis.fetch = (path, options) =>
                  path.startsWith('/visit/') ? new Promise(() => {}) : real(path, options);
                0""");
        kiosk.endVisit();
        kiosk.get("/home");
        hit.tap();
        assertThat(page().locator("a.hero").or(rest())).isVisible();
        assertThat(page().content()).doesNotContain("押金不退");
    }

    @Test
    void aidsLastForTheVisitAndNoLonger() {
        page().locator(".key", new Page.LocatorOptions().setHasText("字大一点")).tap();
        assertThat(page().locator("#screen")).hasAttribute("data-size", "L");
        page().locator(".key", new Page.LocatorOptions().setHasText("English")).tap();
        assertThat(heading()).hasText("Hello. What happened?");
        assertThat(page().locator("#screen")).hasAttribute("lang", "en");
        page().locator(".key.end").tap();
        assertThat(page().locator(".goodbye")).isVisible();
        page().locator(".goodbye .big").tap();
        assertThat(heading()).hasText("您好，遇到什么事了？");
        assertThat(page().locator("#screen")).hasAttribute("data-size", "M");
    }

    @Test
    void aSwipeTurnsToTheNextArticleAndBack() {
        screen.open("/law/article/" + TestKiosk.encoded("示例租房法@2022-05-20#3"));
        screen.settle();
        swipe(700, 250);
        assertThat(heading()).hasText("第四条");
        swipe(250, 700);
        assertThat(heading()).hasText("第三条");
    }

    private void swipe(int fromX, int toX) {
        CDPSession devtools = page().context().newCDPSession(page());
        int y = (int) heading().boundingBox().y + 20;
        touch(devtools, "touchStart", fromX, y);
        for (int step = 1; step <= 8; step++) {
            touch(devtools, "touchMove", fromX + (toX - fromX) * step / 8, y);
        }
        touch(devtools, "touchEnd", -1, y);
        devtools.detach();
    }

    private static void touch(CDPSession devtools, String type, int x, int y) {
        JsonArray points = new JsonArray();
        if (x >= 0) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        devtools.send("Input.dispatchTouchEvent", event);
    }

    @Test
    void theServerGoneIsSaidAndTheScreenRecoversByItself(@TempDir Path home) throws Exception {
        int port = kiosk.address().getPort();
        kiosk.close();
        page().locator("a.hero").tap();
        assertThat(page().locator("#lost")).isVisible();
        TestPacks.CARDS.install(home);
        kiosk = TestKiosk.start(home, clock, port);
        assertThat(rest()).isVisible();
        screen.forgetComplaints();
    }
}
