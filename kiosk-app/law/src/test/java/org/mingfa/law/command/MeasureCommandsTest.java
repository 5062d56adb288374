package org.mingfa.law.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.pack.TestPacks;
import tools.jackson.jr.ob.JSON;

/// The commands that hold a pack against what people judged and others parsed.
class MeasureCommandsTest {
    @TempDir
    static Path temporary;

    private static Path pack;

    @BeforeAll
    static void buildPack() throws Exception {
        pack = TestPacks.build(temporary.resolve("law.pack"));
    }

    @Test
    void benchPrintsFiguresAndWritesARun() throws IOException {
        Path queries = write("queries.tsv", "q1\t示例买卖法第二条\nq2\t路灯坏了几天修好\n");
        Path qrels = write("qrels.tsv", "q1\t0\t示例买卖法@2020-03-01#2\t1\nq2\t0\t示例路灯规定@#2\t1\n");
        Path run = temporary.resolve("run.txt");

        Ran ran = Ran.law(
                "bench", pack, "--queries", queries, "--qrels", qrels, "--run", run, "--no-vectors", "--baseline");

        Map<String, Object> figures = JSON.std.mapFrom(ran.out());
        assertThat(figures)
                .containsEntry("questions", 2)
                .containsEntry("meaning", false)
                .containsEntry("recall@10", 1.0)
                .containsEntry("success@1", 1.0)
                .containsKeys("recall@5", "recall@100", "mrr@10", "ndcg@10", "success@5", "machine", "fts5_trigram")
                .containsKeys("cpu_p50_ms", "cpu_p99_ms", "wall_p50_ms", "wall_p99_ms");
        assertThat(Files.readAllLines(run)).first().asString().matches("q1 Q0 示例买卖法@2020-03-01#2 1 [0-9.]+ mingfa");
        assertThat(Files.readAllLines(run)).allMatch(line -> line.split(" ").length == 6);
    }

    @Test
    void benchNamesTheBadLineOfAFileInASentence() throws IOException {
        Path queries = write("bad.tsv", "q1 没有制表符\n");

        assertThat(Ran.law("bench", pack, "--queries", queries, "--qrels", queries, "--no-vectors"))
                .satisfies(ran -> assertThat(ran.exit()).isNotZero())
                .satisfies(ran ->
                        assertThat(ran.errors()).contains("bad.tsv line 1").doesNotContain("\tat "));
    }

    @Test
    void compareListsEveryDifference() throws IOException {
        Path reference = temporary.resolve("corpus.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(reference))) {
            out.write("""
                    {"id": "示例路灯规定@#1", "text": "路灯 天黑就\u3000亮。"}
                    {"id": "示例路灯规定@#2", "text": "路灯坏了，五天内修好。"}
                    {"id": "示例路灯规定@#9", "text": "没有。"}
                    """.getBytes(StandardCharsets.UTF_8));
        }
        Ran ran = Ran.law("compare", pack, reference);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("示例路灯规定@#9: not found", "示例路灯规定@#2: from character 5", "1 of 3 units", "33.333 %");
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text);
    }
}
