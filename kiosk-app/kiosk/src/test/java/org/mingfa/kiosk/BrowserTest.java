package org.mingfa.kiosk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a citizen does, by touch, in the terminal's own browser.
class BrowserTest {
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
        page().locator(".anywhere").tap();
        assertThat(heading()).hasText("您好，遇到什么事了？");
    }

    @AfterEach
    void walkAway() {
        assertThat(screen.complaints()).isEmpty();
        screen.close();
    }

    @Test
    void sheAsksReadsFollowsACitationGoesBackAndComesHome() {
        screen.ask("房东扣着押金不退");
        assertThat(heading()).hasText("“房东扣着押金不退”");
        assertThat(page().locator("mark").first()).isVisible();

        page().locator("div.law", new Page.LocatorOptions().setHasText("示例租房法"))
                .locator("a.hit", new Locator.LocatorOptions().setHasText("第三条"))
                .first()
                .tap();
        assertThat(heading()).hasText("第三条");
        assertThat(page().locator("article")).containsText("押金不得多于一个月房租。");

        page().locator("a.cite").first().tap();
        assertThat(heading()).hasText("第五条");
        assertThat(page().locator("article .items li")).hasCount(2);

        link("返回").tap();
        assertThat(heading()).hasText("第三条");
        link("下一条").tap();
        assertThat(heading()).hasText("第四条");
        link("上一条").tap();
        assertThat(heading()).hasText("第三条");

        link("本法目录").tap();
        assertThat(heading()).hasText("示例租房法");
        link("第三章 退房").tap();
        assertThat(page().locator("section.chapter")).containsText("加倍返还");

        link("首页").tap();
        assertThat(heading()).hasText("您好，遇到什么事了？");
    }

    @Test
    void whatSheReadsStaysWhereItIsWhenTheTextGrows() {
        screen.open("/results?q=" + TestKiosk.encoded("押金"));
        screen.settle();
        page().evaluate("document.querySelector('main').scrollTop = 700");
        String uppermost = "(() => { const top = document.querySelector('main').getBoundingClientRect().top;"
                + " const each = [...document.querySelectorAll('main :is(h1, h2, h3, p, a)')].find(e => e.getBoundingClientRect().top >= top);"
                + " return [each.textContent, Math.round(each.getBoundingClientRect().top - top)] })()";
        Object before = page().evaluate(uppermost);

        page().locator("form:has([value=SIZE]) button").tap();
        assertThat(page().locator("#screen[data-size=L]:not([data-turning])")).isVisible();

        List<?> after = (List<?>) page().evaluate(uppermost);
        assertThat(after.getFirst()).isEqualTo(((List<?>) before).getFirst());
        assertThat(((Number) after.get(1)).intValue())
                .isCloseTo(((Number) ((List<?>) before).get(1)).intValue(), within(3));
    }

    @Test
    void sheComesFromATopicOverACardToTheArticleWithoutTyping() {
        link("工资和工钱").tap();
        assertThat(heading()).hasText("工资和工钱");
        link("老板拖欠工资怎么办").tap();
        assertThat(page().locator(".step")).containsText("12333");
        page().locator("a.hit").first().tap();
        assertThat(heading()).hasText("第三十条");
        page().locator("a.cite").tap();
        assertThat(page().locator(".path")).hasText("示例工钱条例");
    }

    @Test
    void sheTypesPinyin() {
        screen.ask("yajin butui");
        assertThat(page().locator(".notice")).hasText("已按“押金不退”查找");
        assertThat(page().locator("div.law").first()).containsText("示例租房法");
    }

    @Test
    void sheNamesALawAndAnArticle() {
        screen.ask("示例租房法第四条");
        Locator first = page().locator("a.hit").first();
        assertThat(first).containsText("第四条");
        assertThat(first).containsText("您点名要查的条文");
    }

    @Test
    void sheFindsTheOldVersionWhenSheWantsIt() {
        screen.ask("房租");
        page().locator("summary").tap();
        page().getByText("也查已废止和旧版本").tap();
        page().locator("div.law", new Page.LocatorOptions().setHas(page().locator(".status.past")))
                .locator("a.hit")
                .first()
                .tap();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("请注意：这一版");
        assertThat(page().locator(".versions")).containsText("2022年5月20日");
    }

    @Test
    void sheLeafsThroughTheLaws() {
        link("法律目录").tap();
        link("部门规章").tap();
        page().locator(".choices a").first().tap();
        assertThat(heading()).containsText("示例部门关于进一步规范住房租赁市场秩序");
        page().locator("a.hit").last().tap();
        assertThat(heading()).hasText("第二条");
    }

    @Test
    void theStatusPageRenewsItself() {
        screen.open("/status");
        assertThat(page().locator("#status")).not().containsText("机箱门开着");
        kiosk.twins().panel().openDoor();
        assertThat(page().locator("#status")).containsText("机箱门开着");
        assertThat(page().locator("#status")).hasCount(1);
        assertThat(page().locator("h1")).hasCount(1);
        kiosk.twins().panel().closeDoor();
    }

    private Page page() {
        return screen.page();
    }

    private Locator heading() {
        return page().locator("h1");
    }

    private Locator link(String text) {
        return page().locator("a", new Page.LocatorOptions().setHasText(text)).first();
    }
}
