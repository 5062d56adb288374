package org.mingfa.law.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mingfa.law.bench.CorpusComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mingfa law compare`: holds a pack against another parse of the same collection.
@Command(
        name = "compare",
        description = "List where a pack differs from a reference parse.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PACK")
    private Path pack = Path.of("");

    @Parameters(index = "1", paramLabel = "REFERENCE", description = "JSON lines with id and text, gzipped")
    private Path reference = Path.of("");

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        return new GivenPack(spec, pack).open(false, opened -> {
            CorpusComparison comparison = CorpusComparison.of(opened.library().laws(), reference);
            comparison.differences().forEach(out::println);
            out.printf(
                    "%d of %d units are there with the same text: %.3f %%%n",
                    comparison.same(), comparison.total(), 100.0 * comparison.same() / comparison.total());
            return 0;
        });
    }
}
