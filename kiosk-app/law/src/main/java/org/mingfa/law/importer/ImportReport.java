package org.mingfa.law.importer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingfa.law.Level;
import org.mingfa.law.Status;

/// What an import found, for the person who ran it.
///
/// @param laws counts by level, then status
/// @param gaps laws in force with missing article numbers
/// @param notUnderstood files that could not be read, with line and reason
/// @param notLaw files in folders that hold no law
/// @param duplicates files that repeat a version already read
public record ImportReport(
        Map<Level, Map<Status, Integer>> laws,
        int articles,
        List<String> gaps,
        List<String> notUnderstood,
        List<String> notLaw,
        List<String> duplicates) {

    static ImportReport of(
            List<ImportedLaw> laws, List<String> notUnderstood, List<String> notLaw, List<String> duplicates) {
        Map<Level, Map<Status, Integer>> counts = new EnumMap<>(Level.class);
        for (ImportedLaw law : laws) {
            counts.computeIfAbsent(law.statute().level(), level -> new EnumMap<>(Status.class))
                    .merge(law.statute().status(), 1, Integer::sum);
        }
        int articles = laws.stream().mapToInt(law -> law.articles().size()).sum();
        return new ImportReport(counts, articles, gapsOf(laws), notUnderstood, notLaw, duplicates);
    }

    public int count() {
        return laws.values().stream()
                .flatMap(byStatus -> byStatus.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static List<String> gapsOf(List<ImportedLaw> laws) {
        return laws.stream()
                .filter(law -> law.statute().status() == Status.IN_FORCE)
                .filter(law -> !law.numberGaps().isEmpty())
                .map(law -> law.statute().key() + " 缺 "
                        + String.join(
                                "、",
                                law.numberGaps().stream()
                                        .map(ImportedLaw::label)
                                        .toList()))
                .toList();
    }
}
