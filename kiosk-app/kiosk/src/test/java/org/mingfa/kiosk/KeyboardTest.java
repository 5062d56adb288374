package org.mingfa.kiosk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The keyboard on the screen, and the five keys beside it.
class KeyboardTest {
    private static TestKiosk kiosk;
    private TouchScreen screen;

    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        TestPacks.LAW.install(home);
        kiosk = TestKiosk.start(home);
    }

    @AfterAll
    static void stop() {
        kiosk.close();
    }

    @BeforeEach
    void walkUp() {
        kiosk.endVisit();
        screen = new TouchScreen(TouchScreen.Panel.PORTRAIT, kiosk.address());
        screen.open("/");
    }

    @AfterEach
    void walkAway() {
        assertThat(screen.complaints()).isEmpty();
        screen.close();
    }

    private Page page() {
        return screen.page();
    }

    private void ask() {
        page().locator(".anywhere").tap();
        page().locator("a.hero").tap();
        screen.settle();
        assertThat(page().locator("#rows")).isVisible();
    }

    private void type(String letters) {
        letters.chars()
                .forEach(letter -> page().locator(".row .k[data-letter=\"" + (char) letter + "\"]")
                        .tap());
    }

    private Locator candidate(String hanzi) {
        return page().locator("#candidates .k").getByText(hanzi, new Locator.GetByTextOptions().setExact(true));
    }

    private Locator field() {
        return page().locator("#q");
    }

    /// Holds a script back until the page that wanted it was left.
    private void leaveBefore(String script, Runnable wish) {
        List<Route> held = new ArrayList<>();
        page().route("**/" + script, held::add);
        wish.run();
        page().waitForCondition(() -> !held.isEmpty());
        page().locator("a.key[href='/home']").tap();
        assertThat(page().locator("a.hero")).isVisible();
        page().waitForRequestFinished(() -> held.forEach(Route::resume));
        screen.await("document.querySelector('#screen[data-settled=yes] a.hero') !== null");
    }

    @Test
    void aKeyboardThatComesAfterItsPageWasLeftDoesNoHarm() {
        page().locator(".anywhere").tap();
        leaveBefore("keyboard.js", () -> page().locator("a.hero").tap());
    }

    @Test
    void aPadThatComesAfterItsPageWasLeftDoesNoHarm() {
        ask();
        leaveBefore(
                "handwriting.js", () -> page().locator(".mode[data-mode=hand]").tap());
    }

    @Test
    void sheSpellsAPhraseAndChoosesIt() {
        ask();
        type("yajin");
        assertThat(page().locator("#typed")).hasText("yajin");
        candidate("押金").tap();
        assertThat(field()).hasValue("押金");
        assertThat(page().locator("#typed")).hasText("");
        page().locator(".search").tap();
        assertThat(page().locator("h1")).hasText("“押金”");
    }

    @Test
    void sheDeletesLettersThenHanzi() {
        ask();
        type("yajin");
        candidate("押金").tap();
        type("ab");
        page().locator("[data-do=delete]").tap();
        assertThat(page().locator("#typed")).hasText("a");
        page().locator("[data-do=delete]").tap();
        page().locator("[data-do=delete]").tap();
        assertThat(field()).hasValue("押");
        page().locator("[data-do=clear]").tap();
        assertThat(field()).hasValue("");
    }

    @Test
    void sheWritesLettersAndDigits() {
        ask();
        page().locator("[data-mode=latin]").tap();
        type("12348ok");
        page().locator("[data-do=shift]").tap();
        type("a");
        assertThat(field()).hasValue("12348okA");
    }

    @Test
    void sheWritesWithAFinger() {
        ask();
        page().locator(".mode[data-mode=hand]").tap();
        BoundingBox box = page().locator("#ink").boundingBox();
        screen.await("document.getElementById('ink').width > 400");
        page().mouse().move(box.x + 150, box.y + 230);
        page().mouse().down();
        page().mouse().move(box.x + 600, box.y + 225);
        page().mouse().up();
        candidate("一").tap();
        assertThat(field()).hasValue("一");
    }

    @Test
    void guessesComeWhileSheSpellsAndLeadStraightThere() {
        ask();
        type("laobantuoqian");
        Locator guess = page().locator(".guess").first();
        assertThat(guess).containsText("老板拖欠工资怎么办");
        guess.tap();
        assertThat(page().locator("h1")).hasText("老板拖欠工资怎么办");
    }

    @Test
    void whatIsStillSpelledIsSearchedToo() {
        ask();
        type("yajin");
        page().locator(".search").tap();
        assertThat(page().locator(".notice")).containsText("押金");
    }

    @ParameterizedTest
    @EnumSource
    void everyWayToTypeIsInReachOnALowScreen(TouchScreen.Panel panel) {
        kiosk.get("/home");
        kiosk.post("/visit/aid?change=REACH");
        try (TouchScreen low = new TouchScreen(panel, kiosk.address())) {
            Page asking = low.open("/ask");
            low.settle();
            for (String mode : List.of("hand", "latin", "pinyin")) {
                asking.locator(".mode[data-mode=" + mode + "]").tap();
                assertThat(ScreenTest.problems(asking)).as(mode).isEmpty();
            }
        }
    }

    @Test
    void fiveKeysLeadFromTheRestingScreenToTheLawAndBack() {
        press("ArrowDown", ".anywhere");
        page().keyboard().press("Enter");
        assertThat(page().locator("h1")).hasText("您好，遇到什么事了？");
        press("ArrowDown", "a.tile");
        page().keyboard().press("Enter");
        assertThat(page().locator("h1")).hasText("工资和工钱");
        press("ArrowDown", "a[href='/card/wages-unpaid']");
        page().keyboard().press("Enter");
        assertThat(page().locator(".step")).isVisible();
        press("ArrowDown", "a.hit");
        assertThat(page().locator("a.hit:focus-visible")).hasCSS("outline-style", "solid");
        page().keyboard().press("Enter");
        assertThat(page().locator(".reader")).isVisible();
        page().keyboard().press("Escape");
        assertThat(page().locator(".step")).isVisible();
        page().keyboard().press("F8");
        assertThat(page().locator("#speech .said")).containsText("老板拖欠工资");
        page().keyboard().press("F8");
        assertThat(page().locator("#speech")).isHidden();
    }

    @Test
    void aPageThatComesByKeysSaysItsHeadingAndAnAidWhatItDoesNow() {
        press("ArrowDown", ".anywhere");
        page().keyboard().press("Enter");
        Locator said = page().locator("#speech .said");
        assertThat(said).hasText("您好，遇到什么事了？");
        press("ArrowDown", "form:has([value=SIZE]) *");
        assertThat(said).hasText("字大一点");
        page().keyboard().press("Enter");
        assertThat(page().locator("#screen[data-size=L]:not([data-turning])")).isVisible();
        assertThat(page().locator("form:has([value=SIZE]) button")).isFocused();
        page().keyboard().press("Enter");

        assertThat(said).hasText("字恢复");
        assertThat(page().locator("form:has([value=SIZE]) button")).isFocused();
    }

    @Test
    void fiveKeysReachEveryKeyOfTheKeyboardAndHearIt() {
        ask();
        Locator said = page().locator("#speech .said");
        press("ArrowDown", "[data-letter=y]");
        assertThat(said).hasText("y");
        page().keyboard().press("Enter");
        assertThat(page().locator("#typed")).hasText("y");
        press("ArrowDown", ".mode[data-mode=hand]");
        assertThat(said).hasText("手写");
        press("ArrowUp", "#q");
        assertThat(said).hasText("您的问题");
    }

    @Test
    void theButtonsOfTheVoiceAreHeardAndThePageGoesOn() {
        screen.open("/card/wages-unpaid");
        page().keyboard().press("F8");
        Locator said = page().locator("#speech .said");
        assertThat(said).hasText("老板拖欠工资怎么办");
        assertThat(page().locator("#speech .pause")).isFocused();
        press("ArrowDown", "#speech .slower");
        assertThat(said).hasText("慢一点");
        assertThat(said).not().hasText("慢一点");
        press("ArrowUp", "#speech .pause");
        page().keyboard().press("Enter");
        assertThat(page().locator("#speech .pause")).hasText("继续");
    }

    @Test
    void behindTheLastStopComesTheFirst() {
        screen.open("/home");
        screen.settle();
        press("ArrowUp", ".key.end");
        page().keyboard().press("ArrowDown");
        assertThat(page().locator("h1.here")).isVisible();
    }

    @Test
    void theEndOfAVisitIsHeardToItsLastWord() {
        screen.open("/home");
        screen.settle();
        press("ArrowUp", ".key.end");
        page().keyboard().press("Enter");
        assertThat(page().locator("#speech .said"))
                .hasText("请带走您的纸和身份证。", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
    }

    /// Presses a key until such an element has the focus.
    private void press(String key, String selector) {
        for (int i = 0; i < 100; i++) {
            page().keyboard().press(key);
            if ((Boolean) page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError(selector + " was never reached");
    }
}
