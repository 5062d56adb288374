package org.mingfa.law.card;

import java.util.List;
import org.mingfa.law.ArticleId;

/// An everyday question with its plain answer.
///
/// @param id lasting name, such as wages-unpaid
/// @param wordings how people say it
/// @param answer at most 120 characters
/// @param next what to do, where, with which papers
/// @param basis the articles the answer rests on, the most important first
/// @param confirmed the day a person last held the answer against the law, ISO 8601
public record StarterCard(
        String id,
        Topic topic,
        String title,
        List<String> wordings,
        String answer,
        String next,
        List<Basis> basis,
        String confirmed) {

    /// A field of life that cards belong to, such as wages, 工资和工钱.
    public record Topic(String id, String title) {}

    /// An article and the fingerprint of the text that was confirmed.
    public record Basis(ArticleId article, String fingerprint) {}

    public List<ArticleId> articles() {
        return basis.stream().map(Basis::article).toList();
    }
}
