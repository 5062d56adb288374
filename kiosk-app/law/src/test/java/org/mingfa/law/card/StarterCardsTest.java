package org.mingfa.law.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StarterCardsTest {
    private static final int LONGEST = 120;

    private final List<StarterCard> cards = StarterCards.load();

    @Test
    void thereAreAtLeastEightyCardsOverTwelveTopics() {
        assertThat(cards).hasSizeGreaterThanOrEqualTo(80);
        assertThat(StarterCards.topics()).hasSizeGreaterThanOrEqualTo(12).doesNotHaveDuplicates();
        assertThat(cards).extracting(StarterCard::topic).containsAll(StarterCards.topics());
    }

    @Test
    void everyIdIsUniqueAndPlain() {
        assertThat(cards)
                .extracting(StarterCard::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void everyCardHasThreeToSixWordings() {
        assertThat(cards)
                .allSatisfy(card -> assertThat(card.wordings())
                        .as(card.id())
                        .hasSizeBetween(3, 6)
                        .allSatisfy(words -> assertThat(words).isNotBlank()));
    }

    @Test
    void noTwoWordingsAreTheSame() {
        assertThat(cards.stream().flatMap(card -> card.wordings().stream()).map(StarterCardsTest::plain))
                .doesNotHaveDuplicates();
        assertThat(cards).extracting(StarterCard::title).doesNotHaveDuplicates();
    }

    @Test
    void answersAndNextStepsAreShort() {
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.answer()).as(card.id()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST);
            assertThat(card.next()).as(card.id()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST);
        });
    }

    @Test
    void everyCardRestsOnConfirmedArticles() {
        assertThat(cards).allSatisfy(card -> {
            Set<Object> articles = new HashSet<>(card.articles());
            assertThat(card.basis()).as(card.id()).isNotEmpty().hasSameSizeAs(articles);
            assertThat(card.basis())
                    .as(card.id())
                    .allMatch(basis -> basis.fingerprint().matches("[0-9a-f]{8}"));
            assertThat(LocalDate.parse(card.confirmed())).isAfter(LocalDate.of(2025, 4, 1));
        });
    }

    private static String plain(String words) {
        return words.replaceAll("[\\p{P}\\s]", "");
    }
}
