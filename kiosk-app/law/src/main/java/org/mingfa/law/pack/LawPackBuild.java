package org.mingfa.law.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingfa.law.Status;
import org.mingfa.law.card.StarterCard;
import org.mingfa.law.importer.ImportReport;
import org.mingfa.law.importer.ImportedLaw;
import org.mingfa.law.importer.LawImport;
import org.mingfa.law.importer.LawSource;
import org.mingfa.law.importer.MarkdownLawFormat;
import org.mingfa.law.meaning.Embedder;
import org.mingfa.law.meaning.MeaningUnavailable;
import org.mingfa.law.meaning.VectorCache;
import org.mingfa.law.meaning.VectorTableBuilder;
import org.mingfa.law.search.Question;
import org.mingfa.update.Disk;
import org.mingfa.update.PackManifest;
import org.mingfa.update.PackWriter;
import org.mingfa.update.SigningKey;

/// Makes a content pack of law: reads a collection, writes store and indexes, embeds, signs.
///
/// Everything is written beside the pack's own place and only a whole pack gets its name, so that an earlier pack of
/// that name stays until then.
public final class LawPackBuild {
    public static final String NAME = "law";

    private static final long BYTES_PER_ARTICLE = 1_400;
    private static final long BYTES_PER_VECTOR = 700;
    private static final long BYTES_AT_LEAST = 8L << 20;

    /// What to build.
    ///
    /// @param source a folder or zip of law texts; empty makes a pack of the cards alone
    /// @param regions places whose local law is taken
    /// @param learned judged questions for the bank
    /// @param vectors where computed vectors are kept between builds; empty builds without meaning
    /// @param threads how many threads embed
    public record Order(
            Optional<Path> source,
            Path out,
            Set<String> regions,
            List<Question> learned,
            Optional<Path> vectors,
            int threads,
            SigningKey key) {}

    /// Told what is going on.
    @FunctionalInterface
    public interface Progress {
        /// @param percent from 0 to 100
        void at(Step step, int percent);
    }

    public enum Step {
        READ("读取法律"),
        WRITE("建立索引"),
        EMBED("计算语义"),
        SIGN("打包签名");

        private final String chinese;

        Step(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// @param report empty for a pack of the cards alone
    public record Built(PackManifest manifest, Optional<ImportReport> report) {}

    private final Order order;
    private final Progress progress;
    private final Clock clock;

    public LawPackBuild(Order order, Progress progress, Clock clock) {
        this.order = order;
        this.progress = progress;
        this.clock = clock;
    }

    /// @throws NoLawFound when the source holds no law; nothing is written then
    /// @throws TooLittleDisk when the pack would not fit
    /// @throws MeaningUnavailable when vectors are wanted and this machine cannot embed
    public Built build() throws IOException, NoLawFound, TooLittleDisk, MeaningUnavailable, InterruptedException {
        Optional<LawImport.Result> read =
                order.source().isPresent() ? Optional.of(read(order.source().get())) : Optional.empty();
        List<ImportedLaw> laws = read.map(LawImport.Result::laws).orElse(List.of());
        Path work = order.out().resolveSibling(order.out().getFileName() + ".building");
        Disk.deleteTree(work);
        requireSpace(laws);
        try {
            ContentBuilder builder = write(work, laws);
            if (order.vectors().isPresent()) {
                embed(builder, new PackContent(work), order.vectors().get());
            }
            progress.at(Step.SIGN, 0);
            PackManifest manifest = PackWriter.write(work, draft(laws), order.key(), order.out());
            progress.at(Step.SIGN, 100);
            return new Built(manifest, read.map(LawImport.Result::report));
        } finally {
            Disk.deleteTree(work);
        }
    }

    private LawImport.Result read(Path path) throws IOException, NoLawFound {
        try (LawSource source = LawSource.open(path)) {
            LawImport.Result result = new LawImport(source, new MarkdownLawFormat(), order.regions())
                    .run(LocalDate.now(clock), percent -> progress.at(Step.READ, percent));
            if (result.laws().isEmpty()) {
                throw new NoLawFound(path, result.report());
            }
            return result;
        }
    }

    /// The pack is written twice: as files, then as the one file.
    private void requireSpace(List<ImportedLaw> laws) throws IOException, TooLittleDisk {
        long articles = laws.stream().mapToLong(law -> law.articles().size()).sum();
        long each = BYTES_PER_ARTICLE + (order.vectors().isPresent() ? BYTES_PER_VECTOR : 0);
        long needed = BYTES_AT_LEAST + 2 * articles * each;
        Path folder =
                Optional.ofNullable(order.out().toAbsolutePath().getParent()).orElse(Path.of("."));
        Files.createDirectories(folder);
        long free = folder.toFile().getUsableSpace();
        if (free < needed) {
            throw new TooLittleDisk(needed, free);
        }
    }

    private ContentBuilder write(Path work, List<ImportedLaw> laws) throws IOException {
        progress.at(Step.WRITE, 0);
        List<StarterCard> cards = org.mingfa.law.card.StarterCards.load();
        ContentBuilder builder = new ContentBuilder(new PackContent(work), laws, cards, questions(cards));
        builder.write();
        progress.at(Step.WRITE, 100);
        return builder;
    }

    private List<Question> questions(List<StarterCard> cards) {
        List<Question> questions = new ArrayList<>();
        for (StarterCard card : cards) {
            questions.add(new Question(card.id(), card.title(), card.id(), card.articles()));
            card.wordings().forEach(words -> questions.add(new Question(card.id(), words, card.id(), card.articles())));
        }
        questions.addAll(order.learned());
        return questions;
    }

    private void embed(ContentBuilder builder, PackContent content, Path cacheFile)
            throws IOException, MeaningUnavailable, InterruptedException {
        Files.createDirectories(content.articleVectors().getParent());
        List<String> articles = builder.articleTexts();
        try (Embedder embedder = Embedder.load();
                VectorCache cache = VectorCache.open(cacheFile)) {
            VectorTableBuilder tables = new VectorTableBuilder(embedder, cache, order.threads());
            tables.write(builder.questionTexts(), content.questionVectors(), done -> {});
            tables.write(
                    articles,
                    content.articleVectors(),
                    done -> progress.at(Step.EMBED, (int) (done * 100L / articles.size())));
        }
    }

    private PackManifest draft(List<ImportedLaw> laws) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("laws", (long) laws.size());
        counts.put(
                "laws in force",
                laws.stream()
                        .filter(law -> law.statute().status() == Status.IN_FORCE)
                        .count());
        counts.put(
                "articles",
                laws.stream().mapToLong(law -> law.articles().size()).sum());
        counts.put("learned questions", (long) order.learned().size());
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(
                "regions", String.join(" ", order.regions().stream().sorted().toList()));
        properties.put("vectors", String.valueOf(order.vectors().isPresent()));
        return new PackManifest(
                PackManifest.FORMAT,
                NAME,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                order.source().map(path -> String.valueOf(path.getFileName())).orElse("cards"),
                counts,
                properties,
                List.of());
    }
}
