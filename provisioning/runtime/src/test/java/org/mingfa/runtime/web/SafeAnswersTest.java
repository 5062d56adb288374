package org.mingfa.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes with every answer, whatever it is.
class SafeAnswersTest {
    private static final List<String> SAFE = List.of(
            "content-security-policy: default-src 'self'; ",
            "x-content-type-options: nosniff\r\n",
            "referrer-policy: no-referrer\r\n",
            "cross-origin-opener-policy: same-origin\r\n",
            "cross-origin-resource-policy: same-origin\r\n",
            "permissions-policy: camera=(), ");

    private static TestSite site;

    @BeforeAll
    static void start() throws Exception {
        site = new TestSite("kiosk.local");
    }

    @AfterAll
    static void stop() throws Exception {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1",
                "GET /long HTTP/1.1",
                "HEAD / HTTP/1.1",
                "GET /missing HTTP/1.1",
                "GET /none HTTP/1.1",
                "GET /moved HTTP/1.1",
                "GET /health HTTP/1.1",
                "GET /fails HTTP/1.1",
                "GET /fails-badly HTTP/1.1",
                "DELETE /ask HTTP/1.1",
                "TRACE / HTTP/1.1",
                "GET /law/%zz HTTP/1.1",
                "GET /law/%E4%B8 HTTP/1.1",
                "GET /law/%00 HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "GET / HTTP/9.9",
                "nonsense",
            })
    void everyAnswerIsSafeAndNotKept(String request) throws Exception {
        String head = head(site.raw(request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"));

        assertThat(head).contains(SAFE).contains("cache-control: no-store\r\n").doesNotContain("server:", "jetty");
    }

    @Test
    void aStaticFileIsSafeAndKeptForEver() throws Exception {
        String url = site.files.url("test.css");
        String head = head(site.raw("GET " + url + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));

        assertThat(head)
                .startsWith("http/1.1 200")
                .contains(SAFE)
                .contains("content-type: text/css; charset=utf-8\r\n")
                .contains("cache-control: public, max-age=31536000, immutable\r\n")
                .doesNotContain("server:");
        assertThat(site.get(url).body()).startsWith("body {");
    }

    @Test
    void aStaticFileUnderTheNameOfAnEarlierVersionIsNotKept() throws Exception {
        HttpResponse<String> reply = site.get("/static/000000000000/test.css");

        assertThat(reply.body()).startsWith("body {");
        assertThat(reply.headers().firstValue("cache-control")).hasValue("no-store");
    }

    @Test
    void aStaticFileThatIsNotListedIsNotFound() throws Exception {
        assertThat(site.get("/static/0/SafeHeaders.class").statusCode()).isEqualTo(404);
        assertThat(site.get("/static/0/..%2Ftest.css").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageIsCompressedOnlyForThoseWhoAcceptIt() throws Exception {
        HttpResponse<byte[]> small = site.bytes("/long", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> plain = site.bytes("/long", "Accept-Encoding", "identity");

        assertThat(small.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(small.body()).hasSizeLessThan(plain.body().length / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body()))).hasContent(TestSite.LONG);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.body()).asString(StandardCharsets.UTF_8).isEqualTo(TestSite.LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LocalHost:8080, 200",
        "127.0.0.1:1, 200",
        "[::1]:8080, 200",
        "kiosk.local, 200",
        "KIOSK.local, 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "kiosk.local.evil.example:8080, 421"
    })
    void onlyExpectedNamesAreAnswered(String host, int status) throws Exception {
        String answer = site.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer.contains("首页")).isEqualTo(status == 200);
    }

    @Test
    void theAddressThatItListensAtIsAnExpectedName() throws Exception {
        try (TestSite elsewhere = TestSite.at("127.0.0.2")) {
            assertThat(elsewhere.get("/").statusCode()).isEqualTo(200);
        }
    }

    private static String head(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n") + 2).toLowerCase(Locale.ROOT);
    }
}
