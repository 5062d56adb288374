package org.mingfa.law.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.Level;
import org.mingfa.law.card.CardStore;
import org.mingfa.law.search.Hit;
import org.mingfa.law.search.LawAnswer;
import org.mingfa.law.search.LawQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.jr.ob.JSON;

/// `mingfa law search`: ask a pack, as a citizen would.
@Command(name = "search", description = "Ask a pack in plain words.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    private static final int EXCERPT = 120;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GivenPack pack = new GivenPack();

    @Parameters(index = "1", paramLabel = "WORDS")
    private String words = "";

    @Option(names = "--top", defaultValue = "10", description = "how many articles (default ${DEFAULT-VALUE})")
    private int top;

    @Option(names = "--level", description = "only laws of this level, such as 法律")
    private @Nullable String level;

    @Option(names = "--past", description = "superseded and repealed law too")
    private boolean past;

    @Option(names = "--json", description = "for a program")
    private boolean json;

    @Option(names = "--no-vectors", description = "by words alone")
    private boolean noVectors;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Level> wanted = wantedLevel();
        return pack.open(!noVectors, opened -> {
            LawQuery query = LawQuery.of(words, Math.clamp(top, 1, 100)).withPast(past);
            LawAnswer answer = opened.library()
                    .search()
                    .search(wanted.map(each -> query.withLevels(java.util.Set.of(each)))
                            .orElse(query));
            if (json) {
                out.println(JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(asMap(answer)));
            } else {
                print(out, answer);
            }
            return 0;
        });
    }

    private Optional<Level> wantedLevel() {
        if (level == null) {
            return Optional.empty();
        }
        Optional<Level> found = Level.find(level);
        if (found.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "没有这种效力级别：" + level);
        }
        return found;
    }

    private static void print(PrintWriter out, LawAnswer answer) {
        answer.understood().ifPresent(read -> out.println("按“" + read + "”查找"));
        if (answer.isEmpty()) {
            out.println("没有找到。换个说法试试，或拨打 12348 问律师。");
        }
        for (CardStore.Card card : answer.cards()) {
            out.println("【" + card.title() + "】" + card.answer());
            out.println("  下一步：" + card.next());
        }
        int rank = 1;
        for (Hit hit : answer.hits()) {
            out.printf(
                    "%2d. 《%s》%s（%s，%s）%n",
                    rank++,
                    hit.statute().shortTitle(),
                    hit.article().label(),
                    hit.statute().status().chinese(),
                    hit.statute().versionDate().map(String::valueOf).orElse("日期不详"));
            String text = hit.article().text().replace("\n", " ");
            out.println("    " + text.substring(0, Math.min(EXCERPT, text.length())));
        }
    }

    private static Map<String, Object> asMap(LawAnswer answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("understood", answer.understood().orElse(""));
        map.put("cards", answer.cards().stream().map(CardStore.Card::id).toList());
        map.put("hits", answer.hits().stream().map(SearchCommand::asMap).toList());
        return map;
    }

    private static Map<String, Object> asMap(Hit hit) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", hit.article().id().toString());
        map.put("law", hit.statute().title());
        map.put("level", hit.statute().level().chinese());
        map.put("status", hit.statute().status().chinese());
        map.put("date", hit.statute().versionDate().map(String::valueOf).orElse(""));
        map.put("chapter", List.copyOf(hit.article().chapter()));
        map.put("article", hit.article().label());
        map.put("text", hit.article().text());
        map.put("score", hit.score());
        map.put("reason", hit.reason().name());
        map.put("matched", hit.matched());
        return map;
    }
}
