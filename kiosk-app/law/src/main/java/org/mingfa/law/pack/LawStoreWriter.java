package org.mingfa.law.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.Article;
import org.mingfa.law.ArticleId;
import org.mingfa.law.Statute;
import org.mingfa.law.card.StarterCard;
import org.mingfa.law.importer.ImportedLaw;
import org.mingfa.law.search.Question;

/// Fills a new pack's SQLite file in one transaction. Rows are numbered in the order of adding, from 0.
final class LawStoreWriter implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement statutes;
    private final PreparedStatement articles;
    private final PreparedStatement cards;
    private final PreparedStatement questions;
    private int articleRow;
    private int questionRow;

    LawStoreWriter(Path file) throws SQLException, IOException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma synchronous = off");
            statement.execute("pragma journal_mode = off");
            statement.executeUpdate(schema());
        }
        connection.setAutoCommit(false);
        statutes = connection.prepareStatement("insert into statute values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        articles = connection.prepareStatement("insert into article values (?,?,?,?,?,?,?,?)");
        cards = connection.prepareStatement("insert into card values (?,?,?,?,?,?,?)");
        questions = connection.prepareStatement("insert into question values (?,?,?,?,?)");
    }

    private static String schema() throws IOException {
        try (InputStream in = LawStoreWriter.class.getResourceAsStream("schema.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void add(ImportedLaw law, String lineage) throws SQLException {
        Statute statute = law.statute();
        insert(
                statutes,
                statute.key(),
                statute.title(),
                statute.shortTitle(),
                lineage,
                statute.level().name(),
                statute.category(),
                statute.region().orElse(null),
                statute.issuer().orElse(null),
                statute.versionDate().map(LocalDate::toString).orElse(null),
                statute.effectiveDate().map(LocalDate::toString).orElse(null),
                statute.status().name(),
                statute.amendment() ? 1 : 0,
                statute.preamble(),
                articleRow);
        for (Article article : law.articles()) {
            insert(
                    articles,
                    articleRow++,
                    article.id().toString(),
                    statute.key(),
                    article.ordinal(),
                    article.id().number(),
                    article.label(),
                    String.join("\n", article.chapter()),
                    article.text());
        }
    }

    void add(StarterCard card) throws SQLException {
        insert(
                cards,
                card.id(),
                card.topic().id(),
                card.topic().title(),
                card.title(),
                card.answer(),
                card.next(),
                lines(card.articles()));
    }

    void add(Question question) throws SQLException {
        insert(
                questions,
                questionRow++,
                question.id(),
                question.words(),
                question.ofCard() ? question.card() : null,
                lines(question.articles()));
    }

    void addPair(String hanzi, int times) {
        row("insert into pair values (?,?)", hanzi, times);
    }

    void addReading(String hanzi, String syllables) {
        row("insert into reading values (?,?)", hanzi, syllables);
    }

    void addPhrase(String initials, String hanzi, double weight) {
        row("insert or ignore into phrase values (?,?,?)", initials, hanzi, weight);
    }

    void addAnswered(String shortTitle, int times) {
        row("insert into answered values (?,?)", shortTitle, times);
    }

    private void row(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            insert(statement, values);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static void insert(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private static String lines(Iterable<ArticleId> ids) {
        return java.util.stream.StreamSupport.stream(ids.spliterator(), false)
                .map(ArticleId::toString)
                .collect(Collectors.joining("\n"));
    }

    void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma optimize");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
