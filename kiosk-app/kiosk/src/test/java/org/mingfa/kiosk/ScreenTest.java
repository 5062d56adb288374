package org.mingfa.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingfa.kiosk.TestKiosk.encoded;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingfa.device.twin.idcard.SampleCards;

/// Every page can be read and touched by everybody, on a panel that stands and on one that lies.
class ScreenTest {
    private static final String CHECK = read("screen-check.js");
    private static final String LONG_TITLE = "示例部门关于进一步规范住房租赁市场秩序和保护承租人合法权益若干问题的暂行办法@2021-06-30";
    private static TestKiosk kiosk;

    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        TestPacks.LAW.install(home);
        // With a way to speak the keyboard is at its fullest.
        Files.writeString(
                Files.createDirectories(home.resolve("speech")).resolve("recognizer.properties"),
                "command = /bin/cat\n");
        kiosk = TestKiosk.start(home);
        // So that the page of the paper offers the code too.
        kiosk.twins().document().takePaperAway();
        kiosk.twins().receipt().takePaperAway();
        assertThat(kiosk.ask("押金").statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        kiosk.close();
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/home");
        pages.put("ask", "/ask");
        pages.put("ask-guesses", "/ask?q=" + encoded("押金"));
        pages.put("results", "/results?q=" + encoded("老板拖欠工资"));
        pages.put("results-pinyin", "/results?q=yajin");
        pages.put("results-long", "/results?q=" + encoded("房东不退押金，" + "w".repeat(300) + "怎么办"));
        pages.put("results-past", "/results?past=1&q=" + encoded("房租"));
        pages.put("nothing", "/results?q=" + encoded("？！"));
        pages.put("article", "/law/article/" + encoded("示例租房法@2022-05-20#3"));
        pages.put("article-items", "/law/article/" + encoded("劳动合同法@2012-12-28#85"));
        pages.put("article-past", "/law/article/" + encoded("示例租房法@2015-03-01#2"));
        pages.put("article-long-word", "/law/article/" + encoded("示例工钱条例@2020-01-07#3"));
        pages.put("article-long-title", "/law/article/" + encoded(LONG_TITLE + "#2"));
        pages.put("compare", "/law-compare/" + encoded("示例租房法@2015-03-01#1") + "/" + encoded("示例租房法@2022-05-20#1"));
        pages.put("law", "/law/" + encoded("示例租房法@2022-05-20"));
        pages.put("law-chapter", "/law/" + encoded("示例租房法@2022-05-20") + "?chapter=2");
        pages.put("law-long-title", "/law/" + encoded(LONG_TITLE));
        pages.put("law-search", "/law-search/" + encoded(LONG_TITLE));
        pages.put("law-found", "/law-search/" + encoded("示例租房法@2022-05-20") + "?q=" + encoded("押金"));
        pages.put("laws", "/laws");
        pages.put("laws-level", "/laws?level=STATUTE");
        pages.put("topic", "/topic/wages");
        pages.put("card", "/card/wages-unpaid");
        pages.put("print", "/print/article/" + encoded("示例租房法@2022-05-20#3"));
        pages.put("design", "/design");
        pages.put("status", "/status");
        pages.put("device", "/status/device/0");
        pages.put("twins", "/twins");
        return pages;
    }

    /// How a citizen may have set the screen.
    enum Look {
        PORTRAIT(TouchScreen.Panel.PORTRAIT),
        PORTRAIT_LARGEST(TouchScreen.Panel.PORTRAIT, "SIZE", "SIZE"),
        PORTRAIT_LOW(TouchScreen.Panel.PORTRAIT, "REACH", "SIZE"),
        PORTRAIT_CONTRAST(TouchScreen.Panel.PORTRAIT, "CONTRAST"),
        PORTRAIT_ENGLISH(TouchScreen.Panel.PORTRAIT, "LANGUAGE", "SIZE"),
        LANDSCAPE(TouchScreen.Panel.LANDSCAPE),
        LANDSCAPE_LARGEST(TouchScreen.Panel.LANDSCAPE, "SIZE", "SIZE"),
        LANDSCAPE_LOW(TouchScreen.Panel.LANDSCAPE, "REACH"),
        SMALL(TouchScreen.Panel.SMALL),
        SMALL_LARGEST(TouchScreen.Panel.SMALL, "SIZE", "SIZE", "CONTRAST"),
        SMALL_LOW_ENGLISH(TouchScreen.Panel.SMALL, "REACH", "LANGUAGE", "SIZE");

        private final TouchScreen.Panel panel;
        private final List<String> changes;

        Look(TouchScreen.Panel panel, String... changes) {
            this.panel = panel;
            this.changes = List.of(changes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageCanBeReadAndTouched(Look look) {
        kiosk.endVisit();
        SoftAssertions all = new SoftAssertions();
        String suffix = "-" + look.name().toLowerCase(Locale.ROOT);
        try (TouchScreen screen = new TouchScreen(look.panel, kiosk.address())) {
            check(all, screen, "rest" + suffix, "/");
            look.changes.forEach(change -> kiosk.post("/visit/aid?change=" + change));
            pages().forEach((name, path) -> check(all, screen, name + suffix, path));
            all.assertThat(screen.complaints()).isEmpty();
            check(all, screen, "not-found" + suffix, "/nonsense");
            greet(all, screen, "greeting" + suffix);
            screen.page().locator(".key.end").tap();
            screen.page().locator(".goodbye").waitFor();
            check(all, screen, "goodbye" + suffix);
        }
        all.assertAll();
    }

    private void greet(SoftAssertions all, TouchScreen screen, String name) {
        screen.open("/home");
        kiosk.twins().card().insert(SampleCards.named("long-name"));
        screen.page().locator("#told[open] h2").waitFor();
        check(all, screen, name);
        screen.page().locator("#told button").tap();
        kiosk.twins().card().lift();
    }

    private static void check(SoftAssertions all, TouchScreen screen, String name, String path) {
        screen.open(path);
        check(all, screen, name);
    }

    private static void check(SoftAssertions all, TouchScreen screen, String name) {
        screen.settle();
        screen.keepPicture(name);
        screen.page()
                .evaluate("document.querySelectorAll('details').forEach(each => each.open = true);"
                        + "document.styleSheets[0].insertRule('* { content-visibility: visible !important }')");
        all.assertThat(problems(screen.page())).as(name).isEmpty();
        all.assertThat(barriers(screen.page())).as(name).isEmpty();
    }

    @Test
    void thePictureOfABadPageShowsEveryProblem() {
        try (TouchScreen screen = new TouchScreen(TouchScreen.Panel.PORTRAIT, kiosk.address())) {
            Page page = screen.open("/home");
            page.evaluate("document.querySelector('main').innerHTML = "
                    + "'<p id=small>字</p><p id=pale>字</p><a href=/ id=low>字</a>"
                    + "<p id=wide>字</p><a href=/ id=first>一</a><a href=/ id=second>二</a><img src=data:,>'");
            page.evaluate("for (const [id, style] of Object.entries({small: {fontSize: '29px'}, pale: {color: '#777'},"
                    + "low: {display: 'block', height: '70px', width: '70px'}, wide: {width: '3000px'},"
                    + "first: {display: 'block', height: '90px'}, second: {display: 'block', height: '90px', "
                    + "marginTop: '-40px'}})) Object.assign(document.getElementById(id).style, style)");

            assertThat(String.join("\n", problems(page)))
                    .contains("text of 29 px")
                    .containsPattern("contrast 4\\.\\d+")
                    .contains("is 70.0 px high")
                    .contains("is 70.0 px wide")
                    .contains("overflows sideways")
                    .contains("“一” overlaps <a> “二”");
            assertThat(barriers(page)).anyMatch(each -> each.startsWith("image-alt"));
        }
    }

    static List<String> problems(Page page) {
        return ((List<?>) page.evaluate(CHECK)).stream().map(String::valueOf).toList();
    }

    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
                        .toList();
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(ScreenTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
