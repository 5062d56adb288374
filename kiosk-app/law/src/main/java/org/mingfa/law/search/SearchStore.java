package org.mingfa.law.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.mingfa.law.ArticleId;
import org.mingfa.law.sound.SoundModel;

/// What search needs of a pack besides law: questions with known answers, which laws answered people, sounds.
final class SearchStore {
    private final Jdbi jdbi;

    SearchStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// In the order of their rows.
    List<Question> listQuestions() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, words, coalesce(card, '') as card, articles from question order by ord")
                .map((row, context) -> new Question(
                        row.getString("id"),
                        row.getString("words"),
                        row.getString("card"),
                        ids(Objects.requireNonNull(row.getString("articles")))))
                .list());
    }

    /// The rows of the articles that any known question names.
    Map<ArticleId, Integer> answerRows() {
        Map<ArticleId, Integer> rows = new HashMap<>();
        String wanted = listQuestions().stream()
                .flatMap(question -> question.articles().stream())
                .distinct()
                .map(id -> "'" + id.toString().replace("'", "''") + "'")
                .collect(Collectors.joining(","));
        jdbi.useHandle(handle -> handle.createQuery("select id, ord from article where id in (" + wanted + ")")
                .map((row, context) ->
                        rows.put(ArticleId.parse(row.getString(1)).orElseThrow(), row.getInt(2)))
                .list());
        return rows;
    }

    Map<String, Integer> answered() {
        Map<String, Integer> answered = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select short_title, questions from answered")
                .map((row, context) -> answered.put(row.getString(1), row.getInt(2)))
                .list());
        return answered;
    }

    static List<ArticleId> ids(String lines) {
        return lines.lines().flatMap(line -> ArticleId.parse(line).stream()).toList();
    }

    /// Everything that the pack knows of sounds.
    SoundModel sounds() {
        Map<String, List<String>> readings = new HashMap<>();
        Map<String, Integer> pairs = new HashMap<>();
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        jdbi.useHandle(handle -> {
            handle.createQuery("select hanzi, syllables from reading")
                    .map((row, context) -> readings.put(
                            row.getString(1), List.of(row.getString(2).split(" "))))
                    .list();
            handle.createQuery("select hanzi, times from pair")
                    .map((row, context) -> pairs.put(row.getString(1), row.getInt(2)))
                    .list();
            handle.createQuery("select initials, hanzi from phrase order by weight desc, hanzi")
                    .map((row, context) -> phrases.computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                            .add(row.getString(2)))
                    .list();
        });
        return new SoundModel(readings, pairs, phrases);
    }
}
