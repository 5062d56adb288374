package org.mingfa.kiosk.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.kiosk.page.Segment;
import org.mingfa.law.Level;
import org.mingfa.law.Status;
import org.mingfa.law.card.CardStore;
import org.mingfa.law.search.Hit;
import org.mingfa.law.search.LawAnswer;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// Her own words, and the cards and articles that answer them.
public final class ResultsPage implements Page {
    private static final int SHOWN_QUESTION = 60;
    private static final int SHOWN_WORDS = 4;

    private final Pages pages;
    private final CurrentLaw law;
    private final Optional<String> region;

    public ResultsPage(Pages pages, CurrentLaw law, Optional<String> region) {
        this.pages = pages;
        this.law = law;
        this.region = region;
    }

    /// @param words what was asked
    /// @param shown the same, cut to a line
    /// @param understood how it was read, where that differs; else empty
    /// @param ready whether a pack is open
    /// @param cardsOnly whether only cards can answer, for want of law
    public record View(
            String words,
            String shown,
            String understood,
            List<CardView> cards,
            List<GroupView> groups,
            List<Choice> levels,
            boolean past,
            boolean ready,
            boolean cardsOnly,
            String askHref,
            Optional<String> moreHref,
            String printHref) {

        public boolean isNothingFound() {
            return cards.isEmpty() && groups.isEmpty();
        }
    }

    public record CardView(String title, String answer, String href) {}

    /// @param status in words, such as 现行有效
    public record GroupView(
            String title, String href, String status, boolean inForce, String date, List<HitView> hits) {}

    /// @param why why this article stands here
    public record HitView(String label, String href, String chapter, List<Segment> excerpt, String why) {}

    /// A way to narrow the results.
    public record Choice(String label, String value, boolean chosen) {}

    @Override
    public Reply answer(Exchange exchange) {
        Question question = Question.of(exchange);
        if (question.words().isEmpty()) {
            return new Reply.Redirect(Links.ASK);
        }
        Optional<LawAnswer> answer = law.ask(library -> library.search().search(question.query(region)));
        View view = new View(
                question.words(),
                shown(question.words()),
                answer.flatMap(LawAnswer::understood).orElse(""),
                answer.map(LawAnswer::cards).orElse(List.of()).stream()
                        .map(ResultsPage::card)
                        .toList(),
                answer.map(LawAnswer::groups).orElse(List.of()).stream()
                        .map(this::group)
                        .toList(),
                levels(question.level()),
                question.past(),
                answer.isPresent(),
                !law.holdsLaw(),
                Links.ask(question.words()),
                answer.filter(found -> found.hits().size() >= question.top()).flatMap(_ -> question.moreHref()),
                question.printHref());
        return pages.html("results.jte", "title.results", view);
    }

    /// Cut between characters, never within one of those that Java writes as two.
    private static String shown(String words) {
        return words.codePointCount(0, words.length()) > SHOWN_QUESTION
                ? words.substring(0, words.offsetByCodePoints(0, SHOWN_QUESTION)) + "……"
                : words;
    }

    private static List<Choice> levels(Optional<Level> chosen) {
        return Arrays.stream(Level.values())
                .map(level -> new Choice(
                        level.chinese(),
                        level.name(),
                        chosen.filter(level::equals).isPresent()))
                .toList();
    }

    private static CardView card(CardStore.Card card) {
        return new CardView(card.title(), card.answer(), Links.card(card.id()));
    }

    private GroupView group(LawAnswer.Group group) {
        return new GroupView(
                group.statute().title(),
                Links.statute(group.statute().key()),
                group.statute().status().chinese(),
                group.statute().status() == Status.IN_FORCE,
                group.statute().versionDate().map(LawDates::chinese).orElse(""),
                group.hits().stream().map(this::hit).toList());
    }

    private HitView hit(Hit hit) {
        return new HitView(
                hit.article().label(),
                Links.article(hit.article().id()),
                hit.article().chapter().isEmpty() ? "" : hit.article().chapter().getLast(),
                Excerpt.of(hit.article().text(), hit.matched()),
                why(hit));
    }

    private String why(Hit hit) {
        return switch (hit.reason()) {
            case CITED -> pages.wording().get("results.why.cited");
            case KNOWN_QUESTION -> pages.wording().get("results.why.known");
            case FOUND ->
                hit.matched().isEmpty()
                        ? pages.wording().get("results.why.meaning")
                        : pages.wording()
                                .get(
                                        "results.why.words",
                                        hit.matched().stream()
                                                .limit(SHOWN_WORDS)
                                                .collect(Collectors.joining("、")));
        };
    }
}
