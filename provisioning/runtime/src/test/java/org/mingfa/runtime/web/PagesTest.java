package org.mingfa.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From a request to its page: paths, parameters, forms.
class PagesTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private static TestSite site;

    @BeforeAll
    static void start() throws Exception {
        site = new TestSite();
    }

    @AfterAll
    static void stop() throws Exception {
        site.close();
    }

    @Test
    void aPageIsHtmlInUtf8() throws Exception {
        HttpResponse<String> home = site.get("/");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).isEqualTo("首页");
        assertThat(home.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"民法典", "a#b", "a@b", "a/b", "100%", "%41", "a+b c", "a;b", "《民法典》第一条？", "&<>\"'", "|{}^`[]", "😀"
            })
    void aPartOfThePathComesBackAsItWas(String title) throws Exception {
        assertThat(site.get("/law/" + encoded(title)).body()).isEqualTo(title);
        assertThat(site.get("/law/" + encoded(title) + "/" + encoded("第 1 条")).body())
                .isEqualTo(title + "|第 1 条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"拖欠工资怎么办", "a=b&c;d", "1+1", "100%", "<b>", "😀 ？", ""})
    void aQueryParameterComesBackAsItWas(String words) throws Exception {
        assertThat(site.get("/ask?words=" + encoded(words)).body()).isEqualTo("[" + words + "] whole");
    }

    @Test
    void aParameterMayComeSeveralTimesOrNotAtAll() throws Exception {
        assertThat(site.get("/ask?words=a&words=b").body()).startsWith("[a, b]");
        assertThat(site.get("/ask?other=a").body()).startsWith("[]");
    }

    @Test
    void aFormIsReadLikeAQuery() throws Exception {
        String words = "老板不发工资 & 100%";

        HttpResponse<String> answer = site.post("/ask", "words=" + encoded(words), "Content-Type", FORM);

        assertThat(answer.body()).isEqualTo(words);
        assertThat(site.post("/ask", "", "Content-Type", FORM).body()).isEqualTo("没有话");
    }

    @Test
    void aFormThatIsTooLargeIsABadRequest() throws Exception {
        String large = "words=" + "a".repeat(300 * 1024);
        String many = IntStream.range(0, 300).mapToObj(i -> "w" + i + "=a").collect(Collectors.joining("&"));

        assertThat(site.post("/ask", large, "Content-Type", FORM).statusCode()).isEqualTo(400);
        assertThat(site.post("/ask", many, "Content-Type", FORM).statusCode()).isEqualTo(400);
    }

    @Test
    void aPageMayAskForAPartOfItself() throws Exception {
        assertThat(site.get("/ask", "mingfa-part", "status").body()).endsWith("status");
        assertThat(site.get("/ask").body()).endsWith("whole");
    }

    @Test
    void theHeadOfAPageHasNoBody() throws Exception {
        HttpResponse<String> head =
                site.send(HttpRequest.newBuilder(site.uri("/long")).HEAD());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aRedirectStaysOnThisServer() throws Exception {
        HttpResponse<String> moved = site.get("/moved");

        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.headers().firstValue("Location")).hasValue("/law/a");
    }

    @Test
    void whoTurnsPagesItselfGetsWhatARedirectLeadsToInTheSameAnswer() throws Exception {
        assertThat(site.get("/moved", "mingfa-turn", "").body()).isEqualTo("a");
        assertThat(site.post("/moved", "words=form", "Content-Type", FORM, "mingfa-turn", "")
                        .body())
                .startsWith("[工资, b]");
        assertThat(site.get("/lost", "mingfa-turn", "").statusCode()).isEqualTo(303);
    }

    @Test
    void textForMachinesKeepsItsStatusAndType() throws Exception {
        HttpResponse<String> health = site.get("/health");

        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(health.body()).isEqualTo("{\"state\":\"降级\"}");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
