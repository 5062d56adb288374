package org.mingfa.law;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/// The statutes and articles of one content pack, in its SQLite file.
public final class LawStore {
    private static final String STATUTES = "select * from statute ";
    private static final String IN_FORCE = "status = 'IN_FORCE' and not amendment";
    private static final String ARTICLES = "select id, chapter, label, text, ordinal from article ";

    private final Jdbi jdbi;

    public LawStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Statute> findStatute(String key) {
        return statutes(STATUTES + "where key = ?", key).stream().findFirst();
    }

    /// Every version of a law, the newest first; `key` names any of them.
    public List<Statute> listVersions(String key) {
        return statutes(
                STATUTES + "where lineage = (select lineage from statute where key = ?) order by version_date desc",
                key);
    }

    /// The version of this short title that binds, else the newest that there is.
    public Optional<Statute> findCurrent(String shortTitle) {
        List<Statute> versions = statutes(STATUTES + "where short_title = ? order by version_date desc", shortTitle);
        return versions.stream()
                .filter(version -> version.status() == Status.IN_FORCE)
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    /// How many laws bind now, by level; those that only amend others are not counted.
    public Map<Level, Integer> countInForce() {
        return query(
                "select level, count(*) from statute where " + IN_FORCE + " group by level",
                query -> query.map((row, context) -> Map.entry(Level.valueOf(row.getString(1)), row.getInt(2)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// The laws that [#countInForce] counts.
    public List<Statute> listInForce(Level level) {
        return statutes(
                STATUTES + "where level = ? and " + IN_FORCE + " order by short_title, version_date desc",
                level.name());
    }

    public List<Statute> listStatutes() {
        return statutes(STATUTES + "order by short_title, version_date desc");
    }

    public Optional<Article> findArticle(ArticleId id) {
        return articles(ARTICLES + "where id = ?", id.toString()).stream().findFirst();
    }

    /// The articles at these rows; rows that are none are left out.
    public Map<Integer, Article> articlesAt(Collection<Integer> rows) {
        // One statement whatever the rows: the parse of a statement costs more than its run.
        String list = rows.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        String sql = "select ord, id, chapter, label, text, ordinal from article"
                + " where ord in (select value from json_each(?))";
        Map<Integer, Article> articles = new HashMap<>();
        query(
                sql,
                query -> query.map((row, context) -> articles.put(row.getInt("ord"), article(row, context)))
                        .list(),
                list);
        return articles;
    }

    /// Where each statute's rows begin, in the order of the rows.
    public List<FirstRow> listFirstRows() {
        return query(
                STATUTES + "order by first_row",
                query -> query.map((row, context) -> new FirstRow(statute(row, context), row.getInt("first_row")))
                        .list());
    }

    /// A statute and the row of its first article.
    public record FirstRow(Statute statute, int row) {}

    public List<Article> listArticles(String statuteKey) {
        return articles(ARTICLES + "where statute = ? order by ordinal", statuteKey);
    }

    /// Where an article stands in its law.
    ///
    /// @param chapter the headings above it, outermost first
    public record Place(List<String> chapter, String label, int ordinal) {}

    /// The place of every article of a law in their order, without the texts, which are long.
    public List<Place> listPlaces(String statuteKey) {
        return query(
                "select chapter, label, ordinal from article where statute = ? order by ordinal",
                query -> query.map(
                                (row, context) -> new Place(chapter(row.getString(1)), row.getString(2), row.getInt(3)))
                        .list(),
                statuteKey);
    }

    /// The articles from one place to another, both included.
    public List<Article> listArticles(String statuteKey, int first, int last) {
        return articles(
                ARTICLES + "where statute = ? and ordinal between ? and ? order by ordinal", statuteKey, first, last);
    }

    /// The articles just before and just after, as far as there are any.
    public Neighbours neighbours(Article article) {
        return new Neighbours(beside(article, article.ordinal() - 1), beside(article, article.ordinal() + 1));
    }

    public record Neighbours(Optional<Article> previous, Optional<Article> next) {}

    private Optional<Article> beside(Article article, int ordinal) {
        return articles(
                        ARTICLES + "where statute = ? and ordinal = ?",
                        article.id().statuteKey(),
                        ordinal)
                .stream()
                .findFirst();
    }

    /// The rows of the articles whose statute and number are these, such as the two articles 1 of a text that counts
    /// twice.
    public List<Integer> listRows(String statuteKey, String number) {
        return query(
                "select ord from article where statute = ? and (number = ? or number like ? || '~%') order by ordinal",
                query -> query.mapTo(Integer.class).list(), statuteKey, number, number);
    }

    /// The row of an article in the word index and in the table of vectors.
    public Optional<Integer> findOrd(ArticleId id) {
        return query(
                "select ord from article where id = ?",
                query -> query.mapTo(Integer.class).findOne(),
                id.toString());
    }

    private List<Statute> statutes(String sql, Object... parameters) {
        return query(sql, query -> query.map(LawStore::statute).list(), parameters);
    }

    private List<Article> articles(String sql, Object... parameters) {
        return query(sql, query -> query.map(LawStore::article).list(), parameters);
    }

    private <T> T query(String sql, java.util.function.Function<Query, T> read, Object... parameters) {
        return jdbi.withHandle(handle -> {
            try (Query query = handle.createQuery(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    query.bind(i, parameters[i]);
                }
                return read.apply(query);
            }
        });
    }

    private static Statute statute(ResultSet row, StatementContext context) throws SQLException {
        return new Statute(
                row.getString("key"),
                row.getString("title"),
                row.getString("short_title"),
                Level.valueOf(row.getString("level")),
                row.getString("category"),
                Optional.ofNullable(row.getString("region")),
                Optional.ofNullable(row.getString("issuer")),
                Optional.ofNullable(row.getString("version_date")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("effective_date")).map(LocalDate::parse),
                Status.valueOf(row.getString("status")),
                row.getBoolean("amendment"),
                row.getString("preamble"));
    }

    private static List<String> chapter(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    private static Article article(ResultSet row, StatementContext context) throws SQLException {
        ArticleId id = ArticleId.parse(row.getString("id")).orElseThrow();
        return new Article(
                id,
                chapter(row.getString("chapter")),
                row.getString("label"),
                row.getString("text"),
                row.getInt("ordinal"));
    }
}
