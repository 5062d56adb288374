package org.mingfa.law.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingfa.law.Article;
import org.mingfa.law.LawStore;
import org.mingfa.law.Statute;

/// What anybody has without this project: SQLite's full-text search FTS5 with its trigram tokenizer, in memory.
public final class TrigramBaseline {
    private static final int DEPTH = 100;
    private static final int GRAM = 3;

    private TrigramBaseline() {}

    /// Quality and CPU time over the searchable articles of a pack.
    public static Map<String, Object> measure(LawStore laws, JudgedQuestions judged) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            fill(connection, laws);
            return ask(connection, judged);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static void fill(Connection connection, LawStore laws) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create virtual table f using fts5(id unindexed, body, tokenize = 'trigram')");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into f values (?, ?)")) {
            for (Statute statute : laws.listStatutes()) {
                if (statute.searchable()) {
                    add(insert, statute, laws.listArticles(statute.key()));
                }
            }
        }
        connection.commit();
    }

    private static void add(PreparedStatement insert, Statute statute, List<Article> articles) throws SQLException {
        for (Article article : articles) {
            insert.setString(1, article.id().toString());
            insert.setString(2, statute.shortTitle() + " " + article.chapterPath() + " " + article.text());
            insert.executeUpdate();
        }
    }

    private static Map<String, Object> ask(Connection connection, JudgedQuestions judged) throws SQLException {
        RankMeasures measures = new RankMeasures();
        Timings cpu = new Timings();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try (PreparedStatement query =
                connection.prepareStatement("select id from f where f match ? order by rank limit " + DEPTH)) {
            for (Map.Entry<String, String> question : judged.questions().entrySet()) {
                long start = threads.getCurrentThreadCpuTime();
                List<String> ranked = ranked(query, question.getValue());
                cpu.add(threads.getCurrentThreadCpuTime() - start);
                Set<String> relevant = judged.answers().getOrDefault(question.getKey(), Set.of());
                if (!relevant.isEmpty()) {
                    measures.add(ranked, relevant);
                }
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>(measures.means());
        figures.put("cpu_p50_ms", cpu.percentile(0.5));
        figures.put("cpu_p99_ms", cpu.percentile(0.99));
        return figures;
    }

    private static List<String> ranked(PreparedStatement query, String words) throws SQLException {
        Set<String> grams = new TreeSet<>();
        String plain = words.replaceAll("[^\\p{L}\\p{N}]", "");
        for (int i = 0; i + GRAM <= plain.length(); i++) {
            grams.add('"' + plain.substring(i, i + GRAM) + '"');
        }
        List<String> ids = new ArrayList<>();
        if (grams.isEmpty()) {
            return ids;
        }
        query.setString(1, String.join(" OR ", grams));
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
