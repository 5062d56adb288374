package org.mingfa.law.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.ArticleId;
import org.mingfa.law.search.Question;

class JudgedQuestionsTest {
    @TempDir
    Path temporary;

    @Test
    void questionsKeepTheirOrderAndFurtherColumnsAreIgnored() throws IOException {
        JudgedQuestions judged = read("q2\t第二问\tkeyword\n\nq1\t第一问\n", "q1\t0\t示例法@2020-01-01#1\t1\n");

        assertThat(judged.questions().keySet()).containsExactly("q2", "q1");
        assertThat(judged.questions()).containsEntry("q2", "第二问");
    }

    @Test
    void judgementsOfZeroAreNoAnswers() throws IOException {
        JudgedQuestions judged =
                read("q1\t问\n", "q1\t0\t示例法@2020-01-01#1\t1\nq1\t0\t示例法@2020-01-01#2\t0\nq1\t0\t示例法@2020-01-01#3\t2\n");

        assertThat(judged.answers().get("q1")).containsExactly("示例法@2020-01-01#1", "示例法@2020-01-01#3");
    }

    @Test
    void onlyQuestionsWithAnswersGoIntoABank() throws IOException {
        JudgedQuestions judged = read("q1\t问\nq2\t没人答\n", "q1\t0\t示例法@2020-01-01#1\t1\nq1\t0\t不是条文\t1\n");

        assertThat(judged.asBank())
                .singleElement()
                .isEqualTo(new Question("q1", "问", "", java.util.List.of(new ArticleId("示例法", "2020-01-01", "1"))));
    }

    @Test
    void aBadLineIsNamed() {
        assertThatThrownBy(() -> read("q1\t问\nq2 没有制表符\n", "q1\t0\ta@#1\t1\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("queries.tsv")
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> read("q1\t问\n", "q1\t0\ta@#1\t1\nq1\t0\ta@#1\n"))
                .hasMessageContaining("qrels.tsv")
                .hasMessageContaining("line 2");
    }

    @Test
    void theNumberOfABadLineCountsEmptyLinesToo() {
        assertThatThrownBy(() -> read("q1\t问\n\n\nq2\n", "q1\t0\ta@#1\t1\n")).hasMessageContaining("line 4");
    }

    private JudgedQuestions read(String queries, String qrels) throws IOException {
        return JudgedQuestions.read(
                Files.writeString(temporary.resolve("queries.tsv"), queries),
                Files.writeString(temporary.resolve("qrels.tsv"), qrels));
    }
}
