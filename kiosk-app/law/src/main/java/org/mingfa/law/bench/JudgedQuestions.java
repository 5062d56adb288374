package org.mingfa.law.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingfa.law.ArticleId;
import org.mingfa.law.search.Question;

/// Questions and the articles that people judged to answer them.
///
/// @param questions words by question id, in the order of the file
/// @param answers article ids by question id
public record JudgedQuestions(Map<String, String> questions, Map<String, Set<String>> answers) {

    /// Reads `id<TAB>words` (further columns ignored) and TREC judgements `id 0 article relevance`.
    ///
    /// @throws IOException when a file cannot be read or a line has too few columns
    public static JudgedQuestions read(Path queries, Path qrels) throws IOException {
        Map<String, String> questions = new LinkedHashMap<>();
        for (String[] row : rows(queries, 2)) {
            questions.put(row[0], row[1]);
        }
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (String[] row : rows(qrels, 4)) {
            if (!row[3].equals("0")) {
                answers.computeIfAbsent(row[0], id -> new LinkedHashSet<>()).add(row[2]);
            }
        }
        return new JudgedQuestions(questions, answers);
    }

    private static List<String[]> rows(Path file, int columns) throws IOException {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] row = line.split("\t");
            if (row.length < columns) {
                throw new IOException(file.getFileName() + " line " + number + ": " + columns
                        + " columns divided by tabs are needed");
            }
            rows.add(row);
        }
        return rows;
    }

    /// The questions that have an answer, for a pack's bank.
    public List<Question> asBank() {
        List<Question> bank = new ArrayList<>();
        questions.forEach((id, words) -> {
            Set<String> answered = answers.getOrDefault(id, Set.of());
            if (!answered.isEmpty()) {
                bank.add(new Question(id, words, "", articles(answered)));
            }
        });
        return bank;
    }

    private static List<ArticleId> articles(Set<String> ids) {
        return ids.stream().flatMap(id -> ArticleId.parse(id).stream()).toList();
    }
}
