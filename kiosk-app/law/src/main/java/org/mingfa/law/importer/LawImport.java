package org.mingfa.law.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.mingfa.law.Article;
import org.mingfa.law.Level;
import org.mingfa.law.Statute;

/// Reads a collection into laws of known version and status.
public final class LawImport {
    private static final Pattern AMENDMENT = Pattern.compile("修正案|关于修改.*(?:的决定|的通知)$|关于修改《");

    private record Placed(Placement placement, LawText text) {}

    private final LawSource source;
    private final LawFormat format;
    private final Set<String> regions;
    private final List<String> notUnderstood = new ArrayList<>();
    private final List<String> notLaw = new ArrayList<>();
    private final List<String> duplicates = new ArrayList<>();

    /// @param regions the places whose local law is taken; national law is always taken
    public LawImport(LawSource source, LawFormat format, Set<String> regions) {
        this.source = source;
        this.format = format;
        this.regions = regions;
    }

    /// The laws of a source, and what there is to say about them.
    public record Result(List<ImportedLaw> laws, ImportReport report) {}

    /// @param asOf the day whose law is in force
    /// @param progress told the share read, in percent
    public Result run(LocalDate asOf, IntConsumer progress) throws IOException {
        Map<String, ImportedLaw> byKey = new LinkedHashMap<>();
        for (Placed placed : CodeParts.joined(
                readAll(progress), Placed::text, (first, text) -> new Placed(first.placement(), text))) {
            add(byKey, lawOf(placed));
        }
        List<ImportedLaw> laws = new VersionStatus(source.repeals(), asOf).decide(List.copyOf(byKey.values()));
        return new Result(laws, ImportReport.of(laws, notUnderstood, notLaw, duplicates));
    }

    private List<Placed> readAll(IntConsumer progress) throws IOException {
        List<Path> files = source.files(format);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            read(files.get(i)).ifPresent(placed::add);
            progress.accept((i + 1) * 100 / files.size());
        }
        return placed;
    }

    private Optional<Placed> read(Path file) throws IOException {
        List<String> folders = source.folders(file);
        Optional<Placement> placement = Placement.of(folders);
        if (placement.isEmpty()) {
            notLaw.add(String.join("/", folders) + (folders.isEmpty() ? "" : "/") + file.getFileName());
            return Optional.empty();
        }
        if (placement.get().region().isPresent()
                && !regions.contains(placement.get().region().get())) {
            return Optional.empty();
        }
        String name = String.valueOf(file.getFileName());
        boolean isCase = placement.get().level() == Level.CASE;
        return switch (format.read(name, source.read(file), isCase)) {
            case LawReading.Understood understood -> Optional.of(new Placed(placement.get(), understood.law()));
            case LawReading.NotUnderstood not -> {
                notUnderstood.add(name + " 第 " + not.line() + " 行：" + not.reason());
                yield Optional.empty();
            }
        };
    }

    private void add(Map<String, ImportedLaw> byKey, ImportedLaw law) {
        ImportedLaw first = byKey.putIfAbsent(law.statute().key(), law);
        if (first != null) {
            duplicates.add(law.statute().key() + (first.sameTextAs(law) ? " 重复" : " 同名同日，文字不同，取先读到的"));
        }
    }

    private static ImportedLaw lawOf(Placed placed) {
        LawText text = placed.text();
        String date = text.versionDate().map(LocalDate::toString).orElse("");
        List<Article> articles = new ArrayList<>();
        for (LawText.Unit unit : text.units()) {
            articles.add(unit.in(text.shortTitle(), date, articles.size()));
        }
        Statute statute = new Statute(
                text.shortTitle() + "@" + date,
                text.title(),
                text.shortTitle(),
                placed.placement().level(),
                placed.placement().category(),
                placed.placement().region(),
                Issuer.find(placed.placement().level(), text),
                text.versionDate(),
                text.effectiveDate(),
                org.mingfa.law.Status.IN_FORCE,
                AMENDMENT.matcher(text.title()).find(),
                text.preamble());
        return new ImportedLaw(statute, articles, RepealClause.titles(text.units()));
    }
}
