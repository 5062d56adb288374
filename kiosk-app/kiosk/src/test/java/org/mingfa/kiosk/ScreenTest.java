package org.mingfa.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingfa.kiosk.TestKiosk.encoded;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

/// Every page can be read and touched by everybody, on a panel that stands and on one that lies.
class ScreenTest {
    private static final String CHECK = read("screen-check.js");
    private static final String LONG_TITLE = "示例部门关于进一步规范住房租赁市场秩序和保护承租人合法权益若干问题的暂行办法@2021-06-30";
    private static TestKiosk kiosk;

    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        TestPacks.LAW.install(home);
        kiosk = TestKiosk.start(home);
        assertThat(kiosk.ask("押金").statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        kiosk.close();
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("ask", "/ask");
        pages.put("results", "/ask?q=" + encoded("老板拖欠工资"));
        pages.put("results-pinyin", "/ask?q=yajin");
        pages.put("results-long", "/ask?q=" + encoded("房东不退押金，" + "w".repeat(300) + "怎么办"));
        pages.put("results-past", "/ask?past=1&q=" + encoded("房租"));
        pages.put("nothing", "/ask?q=" + encoded("？！"));
        pages.put("article", "/law/article/" + encoded("示例租房法@2022-05-20#3"));
        pages.put("article-items", "/law/article/" + encoded("劳动合同法@2012-12-28#85"));
        pages.put("article-past", "/law/article/" + encoded("示例租房法@2015-03-01#2"));
        pages.put("article-long-word", "/law/article/" + encoded("示例工钱条例@2020-01-07#3"));
        pages.put("article-long-title", "/law/article/" + encoded(LONG_TITLE + "#2"));
        pages.put("law", "/law/" + encoded("示例租房法@2022-05-20"));
        pages.put("law-chapter", "/law/" + encoded("示例租房法@2022-05-20") + "?chapter=2");
        pages.put("law-long-title", "/law/" + encoded(LONG_TITLE));
        pages.put("laws", "/laws");
        pages.put("laws-level", "/laws?level=STATUTE");
        pages.put("topic", "/topic/wages");
        pages.put("card", "/card/wages-unpaid");
        pages.put("status", "/status");
        return pages;
    }

    @ParameterizedTest
    @EnumSource
    void everyPageCanBeReadAndTouched(TouchScreen.Panel panel) {
        SoftAssertions all = new SoftAssertions();
        try (TouchScreen screen = new TouchScreen(panel, kiosk.address())) {
            pages().forEach((name, path) -> {
                Page page = screen.open(path);
                screen.keepPicture(name + "-" + panel.name().toLowerCase(Locale.ROOT));
                page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                all.assertThat(problems(page)).as(name).isEmpty();
                all.assertThat(barriers(page)).as(name).isEmpty();
            });
            all.assertThat(screen.complaints()).isEmpty();
            screen.open("/nonsense");
            all.assertThat(problems(screen.page())).as("not found").isEmpty();
            all.assertThat(barriers(screen.page())).as("not found").isEmpty();
        }
        all.assertAll();
    }

    @Test
    void thePictureOfABadPageShowsEveryProblem() {
        try (TouchScreen screen = new TouchScreen(TouchScreen.Panel.PORTRAIT, kiosk.address())) {
            Page page = screen.open("/");
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
