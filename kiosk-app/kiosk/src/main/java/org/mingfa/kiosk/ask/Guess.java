package org.mingfa.kiosk.ask;

import org.mingfa.kiosk.page.Links;
import org.mingfa.law.search.Suggestions;

/// What she may mean, as a page shows it.
///
/// @param kind card, law or article
public record Guess(String kind, String text, String href) {
    static Guess of(Suggestions.Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestions.Suggestion.Situation situation ->
                new Guess(
                        "card",
                        situation.card().title(),
                        Links.card(situation.card().id()));
            case Suggestions.Suggestion.Law law ->
                new Guess(
                        "law",
                        "《" + law.statute().shortTitle() + "》",
                        Links.statute(law.statute().key()));
            case Suggestions.Suggestion.NamedArticle named ->
                new Guess(
                        "article",
                        "《" + named.statute().shortTitle() + "》"
                                + named.article().label(),
                        Links.article(named.article().id()));
        };
    }
}
