package org.mingfa.kiosk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the page on the screen to the paper in her hand.
class PrintOnScreenTest {
    private static final LocatorAssertions.HasTextOptions PRINTED =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);
    private static final String ARTICLE = "/law/article/" + TestKiosk.encoded("示例租房法@2022-05-20#3");
    private TestKiosk kiosk;
    private TouchScreen screen;

    @BeforeEach
    void start(@TempDir Path home) throws Exception {
        TestPacks.LAW.install(home);
        kiosk = TestKiosk.start(home);
        screen = new TouchScreen(TouchScreen.Panel.LANDSCAPE, kiosk.address());
    }

    @AfterEach
    void stop() {
        assertThat(screen.complaints()).isEmpty();
        screen.close();
        kiosk.close();
    }

    private Page page() {
        return screen.page();
    }

    @Test
    void anArticleIsShownAsPaperAndPrintedOnceHoweverOftenSheTaps() {
        screen.open(ARTICLE);
        page().getByText("打印这一条").tap();
        assertThat(page().locator("img.sheet")).hasCount(1);
        screen.await("[...document.images].every(image => image.complete && image.naturalWidth > 800)");

        page().evaluate("for (let i = 0; i < 25; i++) document.querySelector('.way').click()");
        assertThat(page().locator(".outcome")).hasText("打好了，请从出纸口拿走。", PRINTED);
        page().locator(".way").first().tap();
        assertThat(page().locator(".outcome")).hasText("打好了，请从出纸口拿走。", PRINTED);
        assertThat(kiosk.twins().document().printed()).isEqualTo(1);
        page().locator(".way").last().tap();
        assertThat(TestKiosk.eventually(() -> kiosk.twins().receipt().slips().size() == 1))
                .isTrue();
        page().locator("[data-key=back]").tap();
        assertThat(page().locator("h1")).hasText("第三条");
    }

    @Test
    void aCardAndAListCanBeTakenToo() {
        screen.open("/print/card/wages-unpaid");
        assertThat(page().locator("img.sheet").first()).isVisible();
        // None of its articles is in the small collection.
        screen.open("/print/card/divorce-agree");
        assertThat(page().locator("img.sheet").first()).isVisible();
        screen.open("/print/results?q=" + TestKiosk.encoded("押金"));
        assertThat(page().locator("img.sheet").first()).isVisible();
    }

    @Test
    void whatIsFoundCanBeTakenAlsoWhereNoLawIsAmongIt() {
        screen.open("/results?q=gt");
        assertThat(page().locator("a.card").first()).isVisible();
        assertThat(page().locator("a.hit")).hasCount(0);
        page().getByText("打印这张单子").tap();
        assertThat(page().locator("img.sheet").first()).isVisible();
    }

    @Test
    void thePreviewIsGoneWithTheVisit() {
        screen.open(ARTICLE);
        page().getByText("打印这一条").tap();
        String sheet = page().locator("img.sheet").getAttribute("src");
        assertThat(kiosk.get(sheet).statusCode()).isEqualTo(200);
        assertThat(kiosk.get(sheet).headers().firstValue("cache-control")).hasValue("no-store");
        kiosk.endVisit();
        assertThat(kiosk.get(sheet).body()).isEmpty();
        // A picture that comes too late is nobody's first touch.
        assertThat(kiosk.get("/visit/state").body()).contains("\"visit\":\"\"");
        kiosk.get("/home");
        assertThat(kiosk.get(sheet).body()).isEmpty();
    }
}
