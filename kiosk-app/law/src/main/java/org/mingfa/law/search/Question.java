package org.mingfa.law.search;

import java.util.List;
import org.mingfa.law.ArticleId;

/// A question whose answer is known: a wording of a card, or one that people have judged.
///
/// @param id the card's or the judged question's name
/// @param card the card it belongs to; empty for a judged question
public record Question(String id, String words, String card, List<ArticleId> articles) {
    public boolean ofCard() {
        return !card.isEmpty();
    }
}
