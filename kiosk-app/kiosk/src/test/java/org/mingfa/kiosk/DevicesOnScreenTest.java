package org.mingfa.kiosk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.twin.idcard.SampleCards;
import org.mingfa.kiosk.device.DeviceTwins;

/// What citizens and technicians see of the devices. All are twins behind the real drivers.
class DevicesOnScreenTest {
    private static final LocatorAssertions.HasTextOptions PRINTED =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);
    private TestKiosk kiosk;
    private TouchScreen screen;

    @BeforeEach
    void start(@TempDir Path home) throws Exception {
        TestPacks.LAW.install(home);
        kiosk = TestKiosk.start(home);
        screen = new TouchScreen(TouchScreen.Panel.PORTRAIT, kiosk.address());
        screen.open("/");
        assertThat(page().locator(".anywhere")).isVisible();
    }

    @AfterEach
    void stop() {
        screen.close();
        kiosk.close();
    }

    private Page page() {
        return screen.page();
    }

    private DeviceTwins twins() {
        return kiosk.twins();
    }

    private Locator told() {
        return page().locator("#told[open] h2");
    }

    @Test
    void aCardOnTheRestingScreenBeginsAVisitAndGreetsItsHolder() {
        twins().card().insert(SampleCards.named("rare-hanzi"));

        assertThat(told()).hasText("王𠮷𫖮先生，您好");
        page().locator("#told button").tap();
        assertThat(page().locator("a.hero")).isVisible();
        assertThat(page().locator("#told")).isHidden();
    }

    @Test
    void aCardInTheMiddleOfAPageLosesNothingOfIt() {
        page().locator(".anywhere").tap();
        page().locator("a.hero").tap();
        page().locator("#q").tap();
        page().keyboard().insertText("房东不退");
        twins().card().insert(SampleCards.named("expired"));

        assertThat(told()).hasText("马秋实先生，您好");
        assertThat(page().locator("#told")).containsText("过了有效期");
        page().locator("#told button").tap();
        assertThat(page().locator("#q")).hasValue("房东不退");
    }

    @Test
    void aCardThatCannotBeReadSaysWhatToDo() {
        twins().card().insert(SampleCards.named("blank"));

        assertThat(told()).hasText("证件没有读出来");
        assertThat(page().locator("#told")).containsText("请换一张身份证件");
    }

    @Test
    void theNextCitizenIsNotGreetedByTheNameBefore() {
        twins().card().insert(SampleCards.named("lin-xiaoyu"));
        assertThat(told()).containsText("林晓雨");
        kiosk.endVisit();
        assertThat(page().locator(".anywhere")).isVisible();

        assertThat(page().content()).doesNotContain("林晓雨");
        page().locator(".anywhere").tap();
        assertThat(page().locator("a.hero")).isVisible();
        assertThat(kiosk.get("/identity").statusCode()).isEqualTo(404);
    }

    @Test
    void theHandsetReadsThePageAloudUntilItIsHungUp() {
        twins().panel().liftHandset();

        assertThat(page().locator("a.hero")).isVisible();
        assertThat(page().locator("#speech[data-speaking=true]")).isVisible();
        twins().panel().hangUp();
        assertThat(page().locator("#speech[data-speaking=true]")).isHidden();
    }

    @Test
    void theCallButtonSaysWhereSomebodyAnswers() throws InterruptedException {
        twins().panel().pressCall();

        assertThat(told()).hasText("现在还不能和律师视频");
        assertThat(page().locator("#told")).containsText("12348");
    }

    @Test
    void anOpenDoorIsAnAlarm() {
        twins().panel().openDoor();

        assertThat(TestKiosk.eventually(() -> kiosk.get("/health").body().contains("机箱门开着")))
                .isTrue();
        screen.open("/status");
        assertThat(page().locator("#status")).containsText("机箱门被打开了");
    }

    @Test
    void paperThatRunsOutOffersTheOtherPrinterAndACode() {
        screen.open("/law/article/" + TestKiosk.encoded("示例租房法@2022-05-20#3"));
        twins().document().takePaperAway();
        assertThat(TestKiosk.eventually(() -> kiosk.device("A4 打印机").status().condition() == Condition.BLOCKED))
                .isTrue();
        page().locator("a[href^='/print/article']").tap();
        assertThat(page().locator(".way").first()).containsText("现在用不了，没有纸了");
        assertThat(page().locator(".way").last()).containsText("窄纸条，带着方便");
        page().locator(".way").first().tap();

        Locator outcome = page().locator(".outcome.failed");
        assertThat(outcome).containsText("打印机没有纸了");
        assertThat(outcome).containsText("也可以改打小票");
        assertThat(page().locator(".code img")).isVisible();
        page().locator(".way").last().tap();
        assertThat(page().locator(".outcome")).hasText("打好了，请从出纸口拿走。", PRINTED);
        assertThat(twins().receipt().slips()).hasSize(1);
    }

    @Test
    void whatBecameOfPrintingIsHeardAndAPrinterThatStopsIsNamedOnItsButton() {
        screen.open("/print/article/" + TestKiosk.encoded("示例租房法@2022-05-20#3"));
        Locator a4 = page().locator(".way").first();
        assertThat(a4).containsText("A4 纸，字大");
        page().keyboard().press("ArrowDown");
        a4.focus();
        page().keyboard().press("Enter");

        assertThat(page().locator("#speech .said")).hasText("打好了，请从出纸口拿走。", PRINTED);
        twins().document().takePaperAway();
        assertThat(a4).containsText("现在用不了，没有纸了", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    @Test
    void theKeyThatGoesBackClosesADialogAndKeepsThePage() {
        screen.open("/card/wages-unpaid");
        twins().card().insert(SampleCards.named("lin-xiaoyu"));
        assertThat(told()).hasText("林晓雨女士，您好");

        page().keyboard().press("Escape");

        assertThat(page().locator("#told")).isHidden();
        assertThat(page().locator("h1")).hasText("老板拖欠工资怎么办");
    }

    @Test
    void anUnpluggedReaderIsNamedAndComesBack() {
        twins().card().unplug();
        screen.open("/status/device/0");
        assertThat(page().locator("#device")).containsText("没有连上");
        assertThat(page().locator("#device")).containsText("请检查线和电源");

        twins().card().replug();

        assertThat(page().locator("#device tr").first()).containsText("正常");
    }

    @Test
    void theDevelopersPageDoesWhatItPromises() {
        Page hands = page().context().newPage();
        hands.navigate(kiosk.address().resolve("/twins").toString());
        hands.getByText("普通身份证").tap();

        assertThat(told()).hasText("林晓雨女士，您好");
        // The page of hands belongs to no visit, so it stays.
        assertThat(hands.locator("h1")).hasText("模拟设备");
        assertThat(hands.locator("#states")).containsText("身份证阅读器");
        assertThat(screen.complaints()).isEmpty();
    }
}
