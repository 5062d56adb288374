package org.mingfa.kiosk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingfa.law.Level;
import org.mingfa.runtime.web.Exchange;

class QuestionTest {
    private static Question asked(Map<String, List<String>> parameters) {
        return Question.of(new Exchange("/results", Map.of(), parameters, Map.of(), Optional.empty()));
    }

    @Test
    void thePaperIsAskedForAsThePageWas() {
        Question question = asked(Map.of("q", List.of(" 押金 & 房租 "), "level", List.of("STATUTE"), "past", List.of("1")));

        assertThat(question).isEqualTo(new Question("押金 & 房租", Optional.of(Level.STATUTE), true, false));
        assertThat(question.printHref())
                .isEqualTo("/print/results?q=%E6%8A%BC%E9%87%91%20%26%20%E6%88%BF%E7%A7%9F&level=STATUTE&past=1");
    }

    @Test
    void moreOfTheSameIsAsNarrowAndStandsOnThePaperToo() {
        Question few = asked(Map.of("q", List.of("a"), "past", List.of("1")));
        assertThat(few.moreHref()).hasValue("/results?q=a&past=1&most=1");

        Question most = asked(Map.of("q", List.of("a"), "past", List.of("1"), "most", List.of("1")));
        assertThat(most.moreHref()).isEmpty();
        assertThat(most.top()).isGreaterThan(few.top());
        assertThat(most.printHref()).endsWith("&most=1");
    }

    @Test
    void whatItDoesNotKnowIsLeftOut() {
        assertThat(asked(Map.of("level", List.of("<b>")))).isEqualTo(Question.of(""));
    }
}
