package org.mingfa.law.card;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.mingfa.law.ArticleId;

/// The cards of one content pack.
public final class CardStore {
    private final Jdbi jdbi;

    public CardStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// What a pack keeps of a card for its pages; wordings live in the question bank.
    ///
    /// @param articles the most important first
    public record Card(
            String id, StarterCard.Topic topic, String title, String answer, String next, List<ArticleId> articles) {}

    public List<Card> listCards() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from card order by topic, id")
                .map((row, context) -> new Card(
                        row.getString("id"),
                        new StarterCard.Topic(row.getString("topic"), row.getString("topic_title")),
                        row.getString("title"),
                        row.getString("answer"),
                        row.getString("next"),
                        Objects.requireNonNull(row.getString("articles"))
                                .lines()
                                .flatMap(line -> ArticleId.parse(line).stream())
                                .toList()))
                .list());
    }

    public Optional<Card> findCard(String id) {
        return listCards().stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
