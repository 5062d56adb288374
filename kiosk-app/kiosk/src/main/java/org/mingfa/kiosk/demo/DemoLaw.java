package org.mingfa.kiosk.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingfa.law.command.TerminalProgress;
import org.mingfa.law.meaning.MeaningUnavailable;
import org.mingfa.law.pack.LawPackBuild;
import org.mingfa.law.pack.LawProbe;
import org.mingfa.law.pack.NoLawFound;
import org.mingfa.law.pack.TooLittleDisk;
import org.mingfa.update.PackShelf;
import org.mingfa.update.SigningKey;
import org.mingfa.update.TrustStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The law of the demo: found, built, installed; its vectors computed while the kiosk already serves.
///
/// The first pack is built without vectors, in seconds. The second, with vectors, replaces it when it is ready.
final class DemoLaw {
    private static final Logger log = LoggerFactory.getLogger(DemoLaw.class);
    private static final String PROGRESS = "语义计算";

    private final Path home;
    private final List<String> regions;
    private final String download;
    private final PrintWriter out;
    private final PackShelf shelf;
    private Optional<Path> source = Optional.empty();
    private volatile String progress = "没有进行";

    DemoLaw(Path home, List<String> regions, String download, PrintWriter out) {
        this.home = home;
        this.regions = regions;
        this.download = download;
        this.out = out;
        this.shelf = new PackShelf(home.resolve("packs"), TrustStore.development());
    }

    /// Lines for the status page.
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("法律原始文件", source.map(Path::toString).orElse("没有"));
        facts.put(PROGRESS, progress);
        return facts;
    }

    /// Sees to it that a pack is installed: the one of last time, else law from where it can be had, else the cards.
    void prepare(Optional<Path> named) throws IOException, InterruptedException {
        source = named.or(DemoLaw::fromEnvironment);
        Optional<PackShelf.Outcome.Shelved> kept = installed();
        if (kept.isPresent() && isOf(kept.get(), source)) {
            out.println("使用上次建好的内容包：" + kept.get().manifest().created());
            return;
        }
        if (source.isEmpty()) {
            source = new LawDownload(download, home.resolve("laws.zip"), out).get();
        }
        if (source.isPresent() && build(source)) {
            return;
        }
        if (installed().isEmpty()) {
            source = Optional.empty();
            build(Optional.empty());
        }
        sayHowToAddLaw();
    }

    private static Optional<Path> fromEnvironment() {
        return Optional.ofNullable(System.getenv("MINGFA_LAWS"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "laws.zip"))
                .filter(Files::isRegularFile);
    }

    private Optional<PackShelf.Outcome.Shelved> installed() {
        return switch (shelf.openCurrent()) {
            case PackShelf.Outcome.Shelved shelved -> Optional.of(shelved);
            case PackShelf.Outcome.Refused refused -> {
                out.println(refused.reason().sentence());
                yield Optional.empty();
            }
            case PackShelf.Outcome.Empty empty -> {
                empty.reports().forEach(out::println);
                yield Optional.empty();
            }
        };
    }

    /// A pack of last time is good when it holds law of the same source, or when no source is at hand.
    private boolean isOf(PackShelf.Outcome.Shelved pack, Optional<Path> wanted) {
        boolean holdsLaw = pack.manifest().counts().getOrDefault("laws", 0L) > 0;
        String places = String.join(" ", new java.util.TreeSet<>(regions));
        boolean samePlaces = places.equals(pack.manifest().properties().getOrDefault("regions", ""));
        return holdsLaw
                && samePlaces
                && wanted.map(path -> String.valueOf(path.getFileName())
                                .equals(pack.manifest().source()))
                        .orElse(true);
    }

    private boolean build(Optional<Path> from) throws InterruptedException {
        out.println(from.map(path -> "读取法律：" + path).orElse("没有法律原文，先用常见问题卡片。"));
        try {
            return install(build(from, false, new TerminalProgress(out)));
        } catch (NoLawFound | TooLittleDisk | MeaningUnavailable | IOException cause) {
            out.println("没有建成：" + cause.getMessage());
            return false;
        }
    }

    private Path build(Optional<Path> from, boolean vectors, LawPackBuild.Progress shown)
            throws NoLawFound, TooLittleDisk, MeaningUnavailable, IOException, InterruptedException {
        Path pack = home.resolve(vectors ? "law-with-meaning.pack" : "law.pack");
        LawPackBuild.Order order = new LawPackBuild.Order(
                from,
                pack,
                new LinkedHashSet<>(regions),
                List.of(),
                vectors ? Optional.of(home.resolve("vectors.cache")) : Optional.empty(),
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                SigningKey.development());
        new LawPackBuild(order, shown, Clock.systemDefaultZone()).build();
        return pack;
    }

    private boolean install(Path pack) throws IOException {
        PackShelf.Outcome outcome = shelf.install(pack, new LawProbe());
        Files.deleteIfExists(pack);
        if (outcome instanceof PackShelf.Outcome.Refused refused) {
            out.println(refused.reason().sentence());
            return false;
        }
        return true;
    }

    private void sayHowToAddLaw() {
        out.println();
        out.println("这台机器上还没有法律全文，只有常见问题卡片。要加上法律：");
        out.println("  ./mingfa demo --laws 法律文件夹或zip");
        out.println("  （公开的法律文集：" + download + "）");
    }

    /// Computes meaning at low priority, installs the pack that has it, and lets the kiosk take it up.
    Meantime embedInBackground() {
        Optional<PackShelf.Outcome.Shelved> now = installed();
        if (now.isEmpty() || "true".equals(now.get().manifest().properties().get("vectors"))) {
            progress = now.isEmpty() ? "没有内容包" : "已经算好";
            return Meantime.nothing();
        }
        return Meantime.start("embedding", this::embed);
    }

    private void embed() {
        try {
            boolean fromCards = installed()
                    .filter(pack -> pack.manifest().counts().getOrDefault("laws", 0L) == 0)
                    .isPresent();
            Path pack = build(fromCards ? Optional.empty() : source, true, this::show);
            progress = install(pack) ? "已经算好" : "算好了，但没有装上：见最近的事件";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (NoLawFound | TooLittleDisk | MeaningUnavailable | IOException | RuntimeException cause) {
            progress = "没有算成：" + cause.getMessage();
            log.warn("meaning could not be computed", cause);
        }
    }

    private void show(LawPackBuild.Step step, int percent) {
        progress = step.chinese() + " " + percent + " %";
    }
}
