package org.mingfa.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingfa.runtime.health.Metrics;

/// Errors are a calm page, are counted, and stop nothing.
class ErrorsTest {
    private TestSite site;

    @BeforeEach
    void start() throws Exception {
        site = new TestSite();
    }

    @AfterEach
    void theSiteStillAnswers() throws Exception {
        assertThat(site.get("/").body()).isEqualTo("首页");
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/missing", "/none", "/law", "/law/a/b/c", "/static/x"})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertCalm(site.get(path), 404);
    }

    @Test
    void aMethodThatThePageDoesNotKnowIsNotAllowed() throws Exception {
        assertCalm(site.post("/", ""), 405);
        assertCalm(site.send(HttpRequest.newBuilder(site.uri("/ask")).DELETE()), 405);
        assertCalm(site.send(HttpRequest.newBuilder(site.uri("/missing")).DELETE()), 404);
    }

    @Test
    void aPageThatFailsSaysNothingOfTheCauseButHowToFindIt() throws Exception {
        HttpResponse<String> failed = site.get("/fails");

        assertCalm(failed, 500);
        assertThat(failed.body()).matches(".*</h1>[0-9a-f]{6}");
    }

    @Test
    void aPageThatFailsBadlyIsCalmToo() throws Exception {
        assertCalm(site.get("/fails-badly"), 500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /law/%zz HTTP/1.1\r\nHost: localhost",
                "GET /law/%E4%B8 HTTP/1.1\r\nHost: localhost",
                "GET /law/%00 HTTP/1.1\r\nHost: localhost",
                "GET /law/a%5Cb HTTP/1.1\r\nHost: localhost",
                "GET /law/%2e%2e/x HTTP/1.1\r\nHost: localhost",
                "GET /ask?words=%zz HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1",
                "GET / HTTP/1.1\r\nHost: localhost\r\nbad header",
                "nonsense",
                "POST /ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5",
            })
    void aMalformedRequestIsCalm(String request) throws Exception {
        assertCalm(site.raw(request + "\r\nConnection: close\r\n\r\n"), 400);
    }

    @Test
    void aHeaderThatIsTooLargeIsCalm() throws Exception {
        String large = "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: " + "a".repeat(80 * 1024) + "\r\n\r\n";

        assertCalm(site.raw(large), 431);
    }

    @Test
    void anAddressThatIsTooLongIsCalm() throws Exception {
        assertCalm(site.raw("GET /ask?words=" + "a".repeat(80 * 1024) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), 414);
    }

    @Test
    void metricsKnowThePatternAndNeverThePath() throws Exception {
        site.get("/law/private");
        site.get("/private");
        site.get("/fails");

        assertThat(site.metrics.text())
                .contains("mingfa_request_seconds_count{route=\"/law/{title}\",status=\"200\"} 1")
                .contains("mingfa_request_seconds_count{route=\"none\",status=\"404\"} 1")
                .contains("mingfa_request_seconds_count{route=\"/fails\",status=\"500\"} 1")
                .doesNotContain("private");
    }

    @Test
    void aClosedServerAnswersNoMoreAndItsPortIsFree() throws Exception {
        TestSite closed = new TestSite();
        int port = closed.uri("/").getPort();
        closed.close();

        assertThatThrownBy(() -> new Socket("127.0.0.1", port).close()).isInstanceOf(ConnectException.class);
        try (WebServer again = server(port)) {
            again.start();
            assertThat(again.address().getPort()).isEqualTo(port);
        }
    }

    @Test
    void aPortThatIsTakenIsAnErrorAtTheStart() throws Exception {
        try (WebServer second = server(site.uri("/").getPort())) {
            assertThatThrownBy(second::start).isInstanceOf(IOException.class);
        }
    }

    private static WebServer server(int port) {
        WebConfig config = new WebConfig("127.0.0.1", port, List.of(), Duration.ofSeconds(30));
        return new WebServer(config, new Router(), (status, incident) -> new byte[0], new Metrics());
    }

    private static void assertCalm(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).startsWith("<h1>" + TestSite.ERROR + " " + status + "</h1>");
        assertNoCause(answer.body());
    }

    private static void assertCalm(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("<h1>" + TestSite.ERROR + " " + status);
        assertNoCause(answer);
    }

    private static void assertNoCause(String body) {
        assertThat(body).doesNotContain("secret", "Exception", "Error:", "at org.", "etty");
    }
}
