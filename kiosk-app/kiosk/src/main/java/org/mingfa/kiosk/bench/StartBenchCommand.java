package org.mingfa.kiosk.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.bench.Machine;
import org.mingfa.law.pack.LawProbe;
import org.mingfa.update.PackShelf;
import org.mingfa.update.TrustStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mingfa bench start`: from the start of the process to the first page, plain and with an ahead-of-time cache (JEP
/// 514).
@Command(name = "start", description = "Time from process start to the first page.", mixinStandardHelpOptions = true)
final class StartBenchCommand implements Callable<Integer> {
    private static final long POLL_NANOS = 500_000;
    private static final long GIVE_UP_NANOS = 60_000_000_000L;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "install this pack first; without it the shelf stays empty")
    private @Nullable Path pack;

    @Option(
            names = "--runs",
            defaultValue = "7",
            description = "how often (default ${DEFAULT-VALUE}); the median counts")
    private int runs;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Path home = Files.createTempDirectory("mingfa-start");
        Path cache = home.resolve("kiosk.aot");
        out.println(Machine.describe());
        if (pack != null) {
            PackShelf shelf = new PackShelf(home.resolve("packs"), TrustStore.development());
            if (shelf.install(pack, new LawProbe()) instanceof PackShelf.Outcome.Shelved shelved) {
                out.println("pack: " + shelved.manifest().counts());
            }
        }
        print(out, "baseline: an empty JVM (java -version)", emptyJvm());
        print(out, "first page, plain", firstPages(home, "/", List.of()));
        print(out, "first answer to a question, plain", firstPages(home, "/results?q=gongzi", List.of()));
        train(home, cache);
        print(out, "first page, ahead-of-time cache", firstPages(home, "/", List.of("-XX:AOTCache=" + cache)));
        print(
                out,
                "first answer to a question, ahead-of-time cache",
                firstPages(home, "/results?q=gongzi", List.of("-XX:AOTCache=" + cache)));
        return 0;
    }

    private List<Long> emptyJvm() throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    private List<Long> firstPages(Path home, String path, List<String> jvm) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            try (ChildKiosk kiosk = ChildKiosk.start(home, jvm)) {
                awaitPage(kiosk, path, start);
                times.add(System.nanoTime() - start);
            }
        }
        return times;
    }

    private static void awaitPage(ChildKiosk kiosk, String path, long start) throws IOException, InterruptedException {
        while (!kiosk.answers(path)) {
            if (!kiosk.isAlive() || System.nanoTime() - start > GIVE_UP_NANOS) {
                throw new IOException("the kiosk did not answer " + path);
            }
            Thread.sleep(0, (int) POLL_NANOS);
        }
    }

    /// One run that looks at the usual pages and writes the cache at its end.
    private static void train(Path home, Path cache) throws IOException, InterruptedException {
        try (ChildKiosk kiosk = ChildKiosk.start(home, List.of("-XX:AOTCacheOutput=" + cache))) {
            awaitPage(kiosk, "/", System.nanoTime());
            for (String path : List.of("/results?q=gongzi", "/laws", "/topic/wages", "/status")) {
                kiosk.ask(path);
            }
        }
    }

    private static void print(PrintWriter out, String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        out.printf(
                "%-52s median %5d ms   min %5d   max %5d   (%d runs)%n",
                what,
                sorted.get(sorted.size() / 2) / 1_000_000,
                sorted.getFirst() / 1_000_000,
                sorted.getLast() / 1_000_000,
                sorted.size());
    }
}
