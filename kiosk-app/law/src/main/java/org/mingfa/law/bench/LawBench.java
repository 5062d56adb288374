package org.mingfa.law.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingfa.law.search.LawQuery;
import org.mingfa.law.search.LawSearch;

/// Asks judged questions of a search and measures what comes back, on one thread.
public final class LawBench {
    private static final int DEPTH = 100;
    private static final int WARM_UP = 100;

    private final LawSearch search;
    private final boolean leaveOneOut;

    /// @param leaveOneOut whether the bank may not use the very question that is asked
    public LawBench(LawSearch search, boolean leaveOneOut) {
        this.search = search;
        this.leaveOneOut = leaveOneOut;
    }

    /// @param figures named measures, milliseconds and mebibytes
    /// @param run a TREC run, a line an article: `query-id Q0 article-id rank score tag`
    public record Result(Map<String, Object> figures, List<String> run) {}

    public Result run(JudgedQuestions judged) {
        judged.questions().entrySet().stream().limit(WARM_UP).forEach(each -> ask(each.getKey(), each.getValue()));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        RankMeasures measures = new RankMeasures();
        Timings cpu = new Timings();
        Timings wall = new Timings();
        List<String> run = new ArrayList<>();
        judged.questions().forEach((id, words) -> {
            long wallStart = System.nanoTime();
            long cpuStart = threads.getCurrentThreadCpuTime();
            List<Scored> ranked = ask(id, words);
            cpu.add(threads.getCurrentThreadCpuTime() - cpuStart);
            wall.add(System.nanoTime() - wallStart);
            addRun(run, id, ranked);
            Set<String> relevant = judged.answers().get(id);
            if (relevant != null) {
                measures.add(ranked.stream().map(Scored::article).toList(), relevant);
            }
        });
        return new Result(figures(measures, cpu, wall), run);
    }

    private record Scored(String article, float score) {}

    private List<Scored> ask(String id, String words) {
        LawQuery query = LawQuery.of(words, DEPTH);
        return search.search(leaveOneOut ? query.without(id) : query).hits().stream()
                .map(hit -> new Scored(hit.article().id().toString(), hit.score()))
                .toList();
    }

    private static void addRun(List<String> run, String id, List<Scored> ranked) {
        for (int i = 0; i < ranked.size(); i++) {
            Scored each = ranked.get(i);
            run.add(String.join(
                    " ",
                    id,
                    "Q0",
                    each.article().replaceAll("\\s", "_"),
                    String.valueOf(i + 1),
                    String.valueOf(each.score()),
                    "mingfa"));
        }
    }

    private static Map<String, Object> figures(RankMeasures measures, Timings cpu, Timings wall) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("questions", measures.questions());
        figures.putAll(measures.means());
        figures.put("cpu_p50_ms", cpu.percentile(0.5));
        figures.put("cpu_p99_ms", cpu.percentile(0.99));
        figures.put("wall_p50_ms", wall.percentile(0.5));
        figures.put("wall_p99_ms", wall.percentile(0.99));
        ResidentMemory.mebibytes().ifPresent(memory -> figures.put("resident_mib", memory));
        return figures;
    }
}
