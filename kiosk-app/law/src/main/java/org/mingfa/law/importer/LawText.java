package org.mingfa.law.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.Article;
import org.mingfa.law.ArticleId;

/// One file of law as its format gives it, before it is known which version binds.
///
/// @param title the full title in the text
/// @param part the second title, where a code is divided over several files; else empty
/// @param shortTitle the title that ids are made of
/// @param nameDate the version's date, where the file's name carries one
/// @param events the dated lines of the head, such as 2020年5月28日 ... 通过
/// @param preamble what stands before the first article
public record LawText(
        String title,
        String part,
        String shortTitle,
        @Nullable LocalDate nameDate,
        List<Event> events,
        String preamble,
        List<Unit> units) {

    /// A dated event of the law's life: passed, amended, in force from.
    public record Event(LocalDate date, String what) {
        boolean isEffect() {
            return what.contains("施行") || what.contains("实施");
        }
    }

    /// An article before its law's version is known: `number` as in [ArticleId], unique within the text.
    public record Unit(String number, String label, List<String> chapter, String text) {
        Article in(String shortTitle, String versionDate, int ordinal) {
            return new Article(new ArticleId(shortTitle, versionDate, number), chapter, label, text, ordinal);
        }
    }

    /// The day this version was passed: the date in the name, else the last date of the head.
    Optional<LocalDate> versionDate() {
        if (nameDate != null) {
            return Optional.of(nameDate);
        }
        return events.stream().map(Event::date).max(LocalDate::compareTo);
    }

    /// The day of adoption: the first date of the head.
    Optional<LocalDate> adopted() {
        return events.stream()
                .filter(event -> !event.isEffect())
                .map(Event::date)
                .min(LocalDate::compareTo);
    }

    /// The day from which the newest text binds, by the head, else by the closing article.
    Optional<LocalDate> effectiveDate() {
        return events.stream()
                .filter(Event::isEffect)
                .map(Event::date)
                .max(LocalDate::compareTo)
                .or(() -> EffectClause.find(units));
    }
}
