package org.mingfa.kiosk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingfa.kiosk.TestKiosk.eventually;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingfa.device.speech.Manner;
import org.mingfa.device.speech.Sentences;
import org.mingfa.device.speech.SpeechOutcome;
import org.mingfa.kiosk.speech.RecordingSpeaker;

/// What a citizen sees while the terminal reads to her.
class SpeechTest {
    private static final String MARKED =
            "[...(CSS.highlights.get('speaking') ?? [])].map(range => range.toString().replace(/\\s+/g, ' ')).join()";

    private static final int CAPTION_MS = 5_000;

    private final RecordingSpeaker speaker = new RecordingSpeaker();
    private SpeakingSite site;
    private TouchScreen screen;

    @BeforeEach
    void walkUp() throws Exception {
        site = new SpeakingSite(speaker);
        screen = new TouchScreen(TouchScreen.Panel.PORTRAIT, site.address());
        screen.open("/");
        page().evaluate("document.querySelector('.tall').style.height = '3000px'");
    }

    @AfterEach
    void walkAway() throws Exception {
        assertThat(screen.complaints()).isEmpty();
        screen.close();
        speaker.stop();
        site.close();
    }

    @Test
    void thePageIsReadInOrderAndEachSentenceIsShown() {
        String before = mainOfThePage();
        page().locator("#listen").tap();
        for (String sentence : List.of(
                "押金的事",
                "房东不退押金， 可以协商；",
                "也可以起诉。",
                "第一步",
                "打电话",
                "看全文",
                "押金不得多于一个月房租。",
                "读给我听",
                "要读的散字。",
                "只读这段",
                "最后一句。")) {
            assertThat(said()).hasText(sentence);
            assertThat(page().evaluate(MARKED)).isEqualTo(sentence);
            awaitVoice();
            speaker.finish();
        }
        assertThat(panel()).isHidden();
        assertThat(page().evaluate(MARKED)).isEqualTo("");
        assertThat(mainOfThePage()).isEqualTo(before);
        assertThat(speaker.said()).hasSize(11).contains("房东不退押金， 可以协商；");
    }

    @Test
    void theSentenceComesIntoViewAndTheBarStaysInReach() {
        page().evaluate("document.querySelectorAll('main > :not(#far, .tall, form)').forEach(each => each.remove())");
        page().locator("#listen").tap();
        awaitVoice();
        speaker.finish();
        assertThat(said()).hasText("最后一句。");
        assertThat(
                        eventually(
                                () -> Boolean.TRUE.equals(
                                        page().evaluate(
                                                        "(() => { const far = document.querySelector('#far').getBoundingClientRect();"
                                                                + "return far.bottom <= document.querySelector('#speech').getBoundingClientRect().top })()"))))
                .isTrue();
        assertThat(page().locator(".bar a")).isInViewport();
        screen.keepPicture("speech");
    }

    @Test
    void sheHoldsItAndGoesOn() {
        page().locator("#listen").tap();
        awaitVoice();
        key("暂停").tap();
        assertThat(key("继续")).isVisible();
        assertThat(eventually(() -> !speaker.isSpeaking())).isTrue();
        assertThat(panel()).isVisible();
        key("继续").tap();
        awaitVoice();
        assertThat(speaker.said()).containsExactly("押金的事", "押金的事");
    }

    @Test
    void sheHearsASentenceAgain() {
        page().locator("#listen").tap();
        awaitVoice();
        speaker.finish();
        awaitSaid(2);
        key("再读一遍").tap();
        awaitSaid(3);
        assertThat(speaker.said().get(2)).isEqualTo(speaker.said().get(1));
    }

    @Test
    void sheHasItSlowerAndLouderAndTheNextCitizenAsUsual() {
        page().locator("#listen").tap();
        awaitSaid(1);
        key("慢一点").tap();
        awaitSaid(2);
        key("大声一点").tap();
        awaitSaid(3);
        assertThat(key("慢一点")).hasAttribute("aria-disabled", "true");
        key("慢一点").tap(new Locator.TapOptions().setForce(true));
        screen.open("/");
        page().locator("#listen").tap();
        awaitSaid(4);
        Manner wanted = new Manner(Manner.Pace.SLOW, 4);
        assertThat(speaker.manners())
                .containsExactly(Manner.USUAL, new Manner(Manner.Pace.SLOW, 3), wanted, Manner.USUAL);
        assertThat(speaker.said()).containsOnly("押金的事");
        forgetAborted();
    }

    @Test
    void sheStopsIt() {
        page().locator("#listen").tap();
        awaitVoice();
        key("停止").tap();
        assertThat(panel()).isHidden();
        assertThat(eventually(() -> !speaker.isSpeaking())).isTrue();
        assertThat(page().evaluate(MARKED)).isEqualTo("");
    }

    @Test
    void theButtonThatStartsItAlsoStopsIt() {
        page().locator("#listen").tap();
        awaitVoice();
        page().locator("#listen").tap();
        assertThat(panel()).isHidden();
        assertThat(eventually(() -> !speaker.isSpeaking())).isTrue();
    }

    @Test
    void onePartIsReadAlone() {
        page().locator("#one").tap();
        awaitVoice();
        speaker.finish();
        awaitSaid(2);
        speaker.finish();
        assertThat(panel()).isHidden();
        assertThat(speaker.said()).containsExactly("单独读。", "再读。");
    }

    @Test
    void theVoiceEndsWhenSheLeavesThePage() {
        page().locator("#listen").tap();
        awaitVoice();
        screen.open("/other");
        assertThat(eventually(() -> !speaker.isSpeaking())).isTrue();
        forgetAborted();
    }

    @Test
    void withoutAVoiceTheSentencesStepOnAsCaptions() {
        speaker.answerAtOnce(new SpeechOutcome.Unavailable("没有声音。"));
        page().clock().install(new Clock.InstallOptions().setTime(0));
        page().clock().pauseAt(1_000);
        page().locator("#one").tap();
        assertThat(page().locator("#speech .mute")).hasText("这台机器现在不能出声");
        assertThat(said()).hasText("单独读。");
        assertThat(eventually(() -> later() && "再读。".equals(said().textContent())))
                .isTrue();
        assertThat(eventually(() -> later() && panel().isHidden())).isTrue();
    }

    /// A little of the page's time passes. A caption asks the server first and only then counts its time.
    private boolean later() {
        page().clock().runFor(CAPTION_MS / 10);
        return true;
    }

    @Test
    void aPageThatChangesUnderTheVoiceEndsIt() {
        page().locator("#listen").tap();
        awaitVoice();
        page().evaluate("document.querySelector('main').replaceChildren()");
        speaker.finish();
        assertThat(panel()).isHidden();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他说：“不退！”我不同意。\n　第三条  \n\n。。",
                "见2.5倍。Call 12348. It is free!ok",
                "当事人应当按照约定全面履行自己的义务，当事人应当遵循诚信原则，当事人应当避免浪费资源、污染环境和破坏生态，依法办理。",
                "法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法法，律",
            })
    void thePageCutsSentencesAsTheTerminalDoes(String text) {
        Object cut = page().evaluate("async text => (await import('/static/x/speech.js')).sentences(text)", text);
        assertThat(cut)
                .isEqualTo(Sentences.of(text).stream()
                        .map(each -> List.of(each.start(), each.end()))
                        .toList());
    }

    @Test
    void theControlsCanBeReadAndTouched() {
        for (TouchScreen.Panel each : TouchScreen.Panel.values()) {
            try (TouchScreen other = new TouchScreen(each, site.address())) {
                other.open("/").locator("#one").tap();
                assertThat(other.page().locator("#speech")).isVisible();
                other.keepPicture("speech-" + each);
                other.page().evaluate("document.querySelector('main').replaceChildren(document.querySelector('h1'))");
                assertThat(ScreenTest.problems(other.page())).isEmpty();
                assertThat(ScreenTest.barriers(other.page())).isEmpty();
            }
        }
    }

    private String mainOfThePage() {
        return page().locator("main").innerHTML();
    }

    /// Leaving the page breaks off the request that waits for the sentence.
    private void forgetAborted() {
        assertThat(screen.complaints()).allMatch(each -> each.contains("ERR_ABORTED"));
        screen.forgetComplaints();
    }

    private void awaitVoice() {
        assertThat(eventually(speaker::isSpeaking)).isTrue();
    }

    private void awaitSaid(int count) {
        assertThat(eventually(() -> speaker.said().size() == count)).isTrue();
    }

    private Page page() {
        return screen.page();
    }

    private Locator panel() {
        return page().locator("#speech");
    }

    private Locator said() {
        return page().locator("#speech .said");
    }

    private Locator key(String label) {
        return panel().locator("button", new Locator.LocatorOptions().setHasText(label));
    }
}
