package org.mingfa.law.card;

import java.util.List;
import java.util.Optional;
import org.mingfa.law.Article;
import org.mingfa.law.LawStore;
import org.mingfa.law.Status;
import org.mingfa.law.Statute;

/// Holds cards against the law of a pack: every cited article must exist, be in force, and read as it did when
/// the card was confirmed.
public final class CardCheck {
    private final LawStore laws;

    public CardCheck(LawStore laws) {
        this.laws = laws;
    }

    /// What is wrong with the cards, one sentence a finding; empty when all is well.
    public List<String> findings(List<StarterCard> cards) {
        return cards.stream()
                .flatMap(card -> card.basis().stream()
                        .flatMap(basis -> finding(basis).map(found -> card.id() + "：" + found).stream()))
                .toList();
    }

    private Optional<String> finding(StarterCard.Basis basis) {
        Optional<Statute> statute = laws.findStatute(basis.article().statuteKey());
        Optional<Article> article = laws.findArticle(basis.article());
        if (statute.isEmpty() || article.isEmpty()) {
            return Optional.of(basis.article() + " 不在内容包里");
        }
        if (statute.get().status() != Status.IN_FORCE) {
            return Optional.of(basis.article() + " " + statute.get().status().chinese());
        }
        String now = Fingerprint.of(article.get().text());
        return now.equals(basis.fingerprint())
                ? Optional.empty()
                : Optional.of(basis.article() + " 的文字已变（指纹 " + basis.fingerprint() + " → " + now + "），请重新核对");
    }
}
