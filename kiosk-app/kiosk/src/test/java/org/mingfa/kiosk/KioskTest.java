package org.mingfa.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingfa.kiosk.TestKiosk.encoded;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingfa.law.card.StarterCards;

/// What each page answers, without a browser.
class KioskTest {
    private static final String HOME_LINK = "href=\"/home\"";
    private static TestKiosk kiosk;

    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        TestPacks.LAW.install(home);
        kiosk = TestKiosk.start(home);
    }

    @AfterAll
    static void stop() {
        kiosk.close();
    }

    @Test
    void theGoodbyeIsSaidAsSheReadsAndTheNextFindsNothingOfIt() {
        kiosk.endVisit();
        kiosk.get("/home");
        kiosk.post("/visit/aid?change=LANGUAGE");
        kiosk.post("/visit/aid?change=SIZE");

        assertThat(kiosk.post("/visit/end").body())
                .contains("Everything is cleared")
                .contains("data-size=\"L\"")
                .contains("data-visit=\"\"");
        assertThat(kiosk.get("/").body()).contains("lang=\"zh-CN\"").contains("data-size=\"M\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ask",
                "/ask?q=yajin",
                "/results?q=",
                "/results?q=yajin",
                "/results?q=%E6%8A%BC%E9%87%91&most=1",
                "/results?q=%E6%8A%BC%E9%87%91&level=STATUTE",
                "/results?q=%E6%8A%BC%E9%87%91&level=nonsense",
                "/results?q=%E6%8A%BC%E9%87%91&past=1",
                "/laws",
                "/laws?level=STATUTE",
                "/laws?level=CASE",
                "/law-search/%E7%A4%BA%E4%BE%8B%E7%A7%9F%E6%88%BF%E6%B3%95%402022-05-20",
                "/law-search/%E7%A4%BA%E4%BE%8B%E7%A7%9F%E6%88%BF%E6%B3%95%402022-05-20?q=%E6%8A%BC%E9%87%91",
                "/laws?level=nonsense",
                "/topic/wages",
                "/card/wages-unpaid"
            })
    void everyPageAnswersAndLeadsHome(String path) {
        HttpResponse<String> page = kiosk.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains(HOME_LINK).contains("lang=\"zh-CN\"").contains("榆树街道公共法律服务站");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/status", "/status/device/0", "/twins"})
    void thePagesOfTechniciansBelongToNoVisitAndLeadToTheScreen(String path) {
        HttpResponse<String> page = kiosk.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("data-kind=\"service\"")
                .contains("data-visit=\"\"")
                .contains("href=\"/\"");
    }

    @Test
    void everyTopicOfTheHomePageAndEveryCardOfItOpens() {
        String home = kiosk.get("/home").body();
        StarterCards.topics().forEach(topic -> {
            assertThat(home).contains("/topic/" + topic.id()).contains(topic.title());
            assertThat(kiosk.get("/topic/" + topic.id()).statusCode()).isEqualTo(200);
        });
        StarterCards.load().forEach(card -> {
            HttpResponse<String> page = kiosk.get("/card/" + card.id());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains(card.title())
                    .contains(card.answer())
                    .contains(HOME_LINK);
        });
    }

    @Test
    void anArticleShowsItsLawItsNeighboursItsCitationsAndItsOtherVersion() {
        String page = article("示例租房法@2022-05-20#3").body();

        assertThat(page).contains("押金不得多于一个月房租。").contains("第二章 押金").contains("现行有效");
        assertThat(page).contains(link("示例租房法@2022-05-20#2")).contains(link("示例租房法@2022-05-20#4"));
        assertThat(page).contains(link("示例租房法@2022-05-20#5") + "\">第五条</a>");
        assertThat(article("示例租房法@2022-05-20#1").body()).contains(link("示例租房法@2015-03-01#1"));
    }

    @Test
    void aCitationOfAnotherLawLeadsToItsVersionInForce() {
        assertThat(article("劳动合同法@2012-12-28#30").body()).contains(link("示例工钱条例@2020-01-07#3") + "\">《示例工钱条例》第三条</a>");
    }

    @Test
    void anOldVersionSaysThatItBindsNoMore() {
        assertThat(article("示例租房法@2015-03-01#2").body()).contains("请注意：这一版").contains("role=\"alert\"");
    }

    @Test
    void aLawShowsItsContentsOneChapterAndItsVersions() {
        String law = "/law/" + encoded("示例租房法@2022-05-20");

        assertThat(kiosk.get(law).body()).contains("第三章 退房").contains("第一编 通则").contains("2015年3月1日");
        assertThat(kiosk.get(law + "?chapter=1").body()).contains("房东不得无故扣留押金。");
        assertThat(kiosk.get(law + "?chapter=99").statusCode()).isEqualTo(200);
        assertThat(kiosk.get(law + "?chapter=9999999999").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/law/article/%E6%B2%A1%E6%9C%89%402020-01-01%231",
                "/law/article/nonsense",
                "/law/article/%23",
                "/law/article/%E7%A4%BA%E4%BE%8B%E7%A7%9F%E6%88%BF%E6%B3%95%402022-05-20%23999",
                "/law/nonsense",
                "/law/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/card/nonsense",
                "/topic/nonsense",
                "/static/000000/nonsense.css",
                "/nonsense",
                "/law/article/"
            })
    void whatIsNotThereIsSaidInPlainChineseWithAWayHome(String path) {
        HttpResponse<String> page = kiosk.get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("没有找到这一页。").contains(HOME_LINK);
    }

    private static String link(String id) {
        return "/law/article/" + encoded(id);
    }

    private static HttpResponse<String> article(String id) {
        HttpResponse<String> page = kiosk.get(link(id));
        assertThat(page.statusCode()).isEqualTo(200);
        return page;
    }
}
