package org.mingfa.law.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.bench.JudgedQuestions;
import org.mingfa.law.bench.LawBench;
import org.mingfa.law.bench.Machine;
import org.mingfa.law.bench.TrigramBaseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.jr.ob.JSON;

/// `mingfa law bench`: measures search with judged questions, beside plain SQLite FTS5.
@Command(name = "bench", description = "Measure search with judged questions.", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GivenPack pack = new GivenPack();

    @Option(names = "--queries", required = true, description = "id<TAB>words")
    private Path queries = Path.of("");

    @Option(names = "--qrels", required = true, description = "TREC judgements: id 0 article relevance")
    private Path qrels = Path.of("");

    @Option(names = "--leave-one-out", description = "a question that the pack has learned may not help itself")
    private boolean leaveOneOut;

    @Option(names = "--run", paramLabel = "OUT", description = "write a TREC run")
    private @Nullable Path run;

    @Option(names = "--no-vectors", description = "by words alone")
    private boolean noVectors;

    @Option(names = "--baseline", description = "measure SQLite FTS5 trigram over the same articles too")
    private boolean baseline;

    @Override
    public Integer call() throws IOException {
        JudgedQuestions judged = read();
        return pack.open(!noVectors, opened -> {
            LawBench.Result result = new LawBench(opened.library().search(), leaveOneOut).run(judged);
            if (run != null) {
                Files.write(run, result.run());
            }
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("machine", Machine.describe());
            figures.put("pack", opened.manifest().created());
            figures.put("meaning", opened.library().understandsMeaning());
            figures.putAll(result.figures());
            if (baseline) {
                figures.put(
                        "fts5_trigram", TrigramBaseline.measure(opened.library().laws(), judged));
            }
            spec.commandLine()
                    .getOut()
                    .println(JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(figures));
            return 0;
        });
    }

    private JudgedQuestions read() {
        try {
            return JudgedQuestions.read(queries, qrels);
        } catch (IOException cause) {
            throw new ParameterException(spec.commandLine(), "读不了题目文件：" + cause.getMessage(), cause);
        }
    }
}
