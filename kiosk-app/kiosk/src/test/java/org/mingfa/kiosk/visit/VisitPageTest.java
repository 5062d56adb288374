package org.mingfa.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

class VisitPageTest {
    private static final String WORDS = "房东扣着押金不退";
    private static final Reply HERS = Reply.Html.of(WORDS);

    private final Visits visits =
            new Visits(Instant::now, new VisitConfig(Duration.ofMinutes(2), Duration.ofSeconds(20)));

    private Reply answer(Page page, Map<String, List<String>> parameters, Map<String, String> headers) {
        return new VisitPage(visits, page)
                .answer(new Exchange("/results", Map.of(), parameters, headers, Optional.empty()));
    }

    @Test
    void aPageIsHersAndComesAgain() {
        assertThat(answer(_ -> HERS, Map.of(), Map.of())).isEqualTo(HERS);
        assertThat(visits.screen())
                .hasValueSatisfying(page -> assertThat(page).asString(UTF_8).isEqualTo(WORDS));
        assertThat(visits.place("/")).isEqualTo("/results");
    }

    @Test
    void whatIsReadyOnlyWhenHerVisitIsOverIsSentToNobody() {
        Reply late = answer(
                _ -> {
                    visits.end();
                    return HERS;
                },
                Map.of(),
                Map.of());

        assertThat(late).isEqualTo(VisitPage.toEntry());
        assertThat(visits.current()).isEmpty();
    }

    @Test
    void whoeverComesInTheMeantimeDoesNotGetItEither() {
        Reply late = answer(
                _ -> {
                    visits.end();
                    visits.enter();
                    return HERS;
                },
                Map.of(),
                Map.of());

        assertThat(late).isEqualTo(VisitPage.toEntry());
        assertThat(visits.screen()).isEmpty();
    }

    @Test
    void aPictureOfAnEarlierVisitIsNobodysFirstTouch() {
        String address = VisitPage.picture("/print/sheet/1/1", visits.enter());
        visits.end();
        String claimed = address.substring(address.indexOf('=') + 1);

        assertThat(answer(_ -> HERS, Map.of("visit", List.of(claimed)), Map.of()))
                .isEqualTo(VisitPage.toEntry());
        assertThat(answer(_ -> HERS, Map.of(), Map.of(VisitPage.HEADER, claimed)))
                .isEqualTo(VisitPage.toEntry());
        assertThat(visits.current()).isEmpty();
    }

    @Test
    void whatAPageAsksForByItselfIsNoTouch() {
        MovableClock clock = new MovableClock();
        Visits watched = new Visits(clock, new VisitConfig(Duration.ofSeconds(90), Duration.ofSeconds(20)));
        watched.enter();
        clock.pass(Duration.ofSeconds(60));

        new VisitPage(watched, _ -> new Reply.Part(new byte[0]))
                .answer(new Exchange("/print/card/1", Map.of(), Map.of(), Map.of(), Optional.of("printing")));

        assertThat(watched.remaining()).contains(Duration.ofSeconds(30));
    }
}
