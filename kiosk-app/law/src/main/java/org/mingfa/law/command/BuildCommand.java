package org.mingfa.law.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.bench.JudgedQuestions;
import org.mingfa.law.bench.Machine;
import org.mingfa.law.importer.ImportReport;
import org.mingfa.law.meaning.MeaningUnavailable;
import org.mingfa.law.pack.LawPackBuild;
import org.mingfa.law.pack.NoLawFound;
import org.mingfa.law.pack.TooLittleDisk;
import org.mingfa.law.search.Question;
import org.mingfa.update.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mingfa law build`: from a collection of law texts to a signed content pack.
@Command(
        name = "build",
        description = "Build a content pack from a folder or zip of law texts.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private static final int NOTHING_THERE = 4;
    private static final int NO_SPACE = 5;
    private static final int LONGEST_LIST = 200;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SOURCE", description = "a folder or zip of law texts in Markdown")
    private Path source = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "PACK", description = "the pack to write")
    private Path out = Path.of("");

    @Option(
            names = "--region",
            paramLabel = "NAME",
            arity = "1..*",
            description = "take the local law of these places too")
    private List<String> regions = List.of();

    @Option(names = "--no-vectors", description = "search by words alone; much faster to build")
    private boolean noVectors;

    @Option(
            names = "--learn",
            arity = "2",
            paramLabel = "FILE",
            description = "QUERIES QRELS: judged questions to learn from")
    private List<Path> learn = List.of();

    @Option(
            names = "--key",
            paramLabel = "PEM",
            description = "the Ed25519 key that signs; the development key by default")
    private @Nullable Path key;

    @Option(names = "--cache", paramLabel = "FILE", description = "where computed vectors are kept between builds")
    private Path cache = Path.of(System.getProperty("user.home"), ".cache", "mingfa", "vectors");

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        long start = System.nanoTime();
        try {
            LawPackBuild.Built built =
                    new LawPackBuild(order(), new TerminalProgress(errors), Clock.systemDefaultZone()).build();
            built.report().ifPresent(report -> print(out, report));
            out.println("内容包已写好：" + this.out + "（" + (Files.size(this.out) >> 20) + " MB，"
                    + built.manifest().counts() + "）");
            out.printf("用时 %d 秒（%s）%n", (System.nanoTime() - start) / 1_000_000_000, Machine.describe());
            return 0;
        } catch (NoLawFound none) {
            errors.println(none.getMessage());
            return NOTHING_THERE;
        } catch (NoSuchFileException | ProviderNotFoundException absent) {
            errors.println("没有这个来源，或者它既不是文件夹也不是 zip：" + source);
            return NOTHING_THERE;
        } catch (TooLittleDisk full) {
            errors.println(full.getMessage());
            return NO_SPACE;
        } catch (MeaningUnavailable cause) {
            errors.println("本机算不了语义（" + cause.getMessage() + "）。可以加 --no-vectors 只按字词建。");
            return 1;
        } catch (IOException cause) {
            errors.println("没有建成，原来的内容包没有动：" + cause.getMessage());
            return 1;
        }
    }

    private LawPackBuild.Order order() throws IOException {
        List<Question> learned = learn.isEmpty()
                ? List.of()
                : JudgedQuestions.read(learn.get(0), learn.get(1)).asBank();
        Set<String> places = new LinkedHashSet<>(regions);
        return new LawPackBuild.Order(
                Optional.of(source),
                out,
                places,
                learned,
                noVectors ? Optional.empty() : Optional.of(cache),
                Runtime.getRuntime().availableProcessors(),
                key == null ? SigningKey.development() : SigningKey.read(key));
    }

    private static void print(PrintWriter out, ImportReport report) {
        report.laws().forEach((level, counts) -> {
            out.print(level.chinese() + "：");
            counts.forEach((status, count) -> out.print(" " + status.chinese() + " " + count));
            out.println();
        });
        out.println("共 " + report.count() + " 部，" + report.articles() + " 条。");
        list(out, "条文序号有缺", report.gaps());
        list(out, "看不懂的文件", report.notUnderstood());
        list(out, "重复的文件", report.duplicates());
        list(out, "不在法律文件夹里、没有收的文件", report.notLaw());
    }

    private static void list(PrintWriter out, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.println(title + "（" + lines.size() + "）：");
        lines.stream().limit(LONGEST_LIST).forEach(line -> out.println("  " + line));
    }
}
