package org.mingfa.law.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingfa.law.Level;
import org.mingfa.law.Status;
import org.mingfa.law.Statute;

/// Decides which version of each law binds on a day: the newest that has taken effect, unless something repealed it.
public final class VersionStatus {
    private final RepealStore repeals;
    private final LocalDate asOf;

    VersionStatus(RepealStore repeals, LocalDate asOf) {
        this.repeals = repeals;
        this.asOf = asOf;
    }

    List<ImportedLaw> decide(List<ImportedLaw> laws) {
        Map<String, List<ImportedLaw>> lineages = new LinkedHashMap<>();
        for (ImportedLaw law : laws) {
            lineages.computeIfAbsent(lineage(law.statute()), key -> new ArrayList<>())
                    .add(law);
        }
        List<ImportedLaw> decided = lineages.values().stream()
                .flatMap(versions -> ofLineage(versions).stream())
                .toList();
        return applyClauses(decided);
    }

    /// Versions of one law share their title, however the courts in front of it are written.
    public static String lineage(Statute statute) {
        if (statute.level() == Level.CASE) {
            return statute.key();
        }
        String plain = statute.shortTitle()
                .replaceAll("[\\s、]", "")
                .replaceAll("[（(](试行|暂行)[）)]", "")
                .replaceFirst("^(?:最高人民法院|最高人民检察院)+", "");
        return plain + "|" + statute.region().orElse("");
    }

    private List<ImportedLaw> ofLineage(List<ImportedLaw> versions) {
        List<ImportedLaw> newestFirst = versions.stream()
                .sorted(Comparator.comparing(
                                (ImportedLaw law) -> law.statute().versionDate().orElse(LocalDate.MIN))
                        .reversed())
                .toList();
        List<ImportedLaw> decided = new ArrayList<>();
        boolean bound = false;
        for (ImportedLaw law : newestFirst) {
            Status status = bound ? Status.SUPERSEDED : ofNewest(law.statute());
            bound |= status == Status.IN_FORCE || status == Status.REPEALED;
            decided.add(law.with(law.statute().withStatus(status)));
        }
        return decided;
    }

    private Status ofNewest(Statute statute) {
        if (repeals.contains(statute.shortTitle(), statute.versionDate())) {
            return Status.REPEALED;
        }
        boolean later =
                statute.effectiveDate().filter(date -> date.isAfter(asOf)).isPresent();
        return later ? Status.NOT_YET_IN_FORCE : Status.IN_FORCE;
    }

    private List<ImportedLaw> applyClauses(List<ImportedLaw> laws) {
        Map<String, LocalDate> ended = new HashMap<>();
        for (ImportedLaw law : laws) {
            if (law.statute().status() == Status.IN_FORCE) {
                law.repeals()
                        .forEach(title -> ended.merge(
                                title, law.statute().versionDate().orElse(LocalDate.MIN), VersionStatus::later));
            }
        }
        return laws.stream().map(law -> endedBy(ended, law)).toList();
    }

    private static ImportedLaw endedBy(Map<String, LocalDate> ended, ImportedLaw law) {
        Statute statute = law.statute();
        LocalDate end = ended.get(statute.shortTitle());
        boolean older =
                end != null && statute.versionDate().filter(end::isAfter).isPresent();
        return older && statute.searchable() && !law.repeals().contains(statute.shortTitle())
                ? law.with(statute.withStatus(Status.REPEALED))
                : law;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
