package org.mingfa.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed, there is an answer or a kind sentence.
class BadInputTest {
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

    static Stream<String> oddWords() {
        return Stream.of(
                "押",
                "a",
                "9",
                "押金".repeat(1_000),
                "房东不退押金怎么办".repeat(556),
                "yajin ".repeat(800),
                "9".repeat(2_000),
                "第".repeat(1_000),
                "《".repeat(1_000),
                "（".repeat(300) + "押金" + "）".repeat(300),
                "😀",
                "押金😀不退😡",
                "😀".repeat(1_000),
                "查" + "😀".repeat(100),
                "。，、？！……",
                "!@#$%^&*()_+-={}[]|\\:;<>?,./~`",
                "   \t\u3000\u00a0 ",
                "\u200b\u200d\ufeff\u202e押金",
                "押金\u0000不退",
                "\u0001\u0007\u001b[31m",
                "押金\r\nSet-Cookie: a=b",
                "\ue000\ue001\uf8ff",
                "\udb80\udc00押金",
                "𠮷野家押金",
                "押\u0301金\u0301",
                "' or 1=1 --",
                "押金\" OR \"\"=\"",
                "押金'; drop table statute; --",
                "body:押金 AND (房租 OR NOT *:*) ~2^5 [a TO z}",
                "押金 AND",
                "\"押金",
                "*",
                "?",
                "押*",
                "/押.*/",
                "NOT",
                "${jndi:ldap://x} #{7*7} {{7*7}} %s %n",
                "../../etc/passwd",
                "null",
                "undefined",
                "示例租房法99999999999999999999条",
                "示例租房法第零条之一百亿条",
                "第亿亿亿亿亿条",
                "مرحبا שלום",
                "กรุงเทพ",
                "ǅǆﬀ㍿㋿");
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void oddWordsGetAnAnswerOrAKindSentence(String words) {
        HttpResponse<String> page = kiosk.ask(words);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("href=\"/home\"")
                .contains("</html>")
                .containsAnyOf("class=\"hit\"", "class=\"card\"", "<h2>没有找到</h2>", "id=\"keyboard\"")
                .doesNotContain("出了点问题")
                .doesNotContain("\ufffd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "押金<b>押金</b>",
                "</title></h1><iframe src=//x>",
                "\" autofocus onfocus=\"alert(1)",
                "' onmouseover='alert(1)",
                "\"><svg onload=alert(1)>",
                "&lt;script&gt;",
                "<!-- --><![CDATA[x]]>"
            })
    void whatWasTypedIsShownAsTextOnly(String words) {
        String body = kiosk.ask(words).body();

        assertThat(body)
                .contains("<h1>")
                .doesNotContain("<script>")
                .doesNotContain("<img")
                .doesNotContain("<iframe");
        assertThat(body).doesNotContain("<b>押金").doesNotContain("<svg onload").doesNotContain("<![CDATA");
        assertThat(body.replaceAll("\"[^\"]*\"", "")).doesNotContainPattern("<[^>]*\\son\\w+=");
        assertThat(body).containsOnlyOnce("<title>");
    }

    @Test
    void aHalvedEmojiIsNotShown() {
        String body = kiosk.ask("查" + "😀".repeat(100)).body();

        assertThat(body).contains("😀……”").doesNotContain("?……”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%00", "%e6%8a%bc%00", "%0d%0a", "%7f", "%ee%80%80", "%f0%9f%98%80", "+", "%2500", "%22%3e"})
    void oddEscapesGetAnAnswerOrAKindSentence(String query) {
        assertThat(kiosk.getRaw("/results?q=" + query))
                .containsPattern("^HTTP/1.1 (200|303)")
                .doesNotContain("出了点问题");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "%z", "%zz", "%e6%8a", "%c0%80", "%ff%fe", "%ed%a0%80", "%u62bc", "&q=&&=&q", "%E6%8A%BC&q="
            })
    void brokenEscapesGetACalmPage(String query) {
        String answer = kiosk.getRaw("/results?q=" + query);

        assertThat(answer).containsPattern("^HTTP/1.1 (200|303|400)").containsAnyOf("</html>", "Location: /ask");
        assertThat(answer).doesNotContain("Exception").doesNotContain("Jetty");
    }
}
