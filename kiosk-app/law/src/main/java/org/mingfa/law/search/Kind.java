package org.mingfa.law.search;

import java.util.Set;
import org.mingfa.law.Level;
import org.mingfa.law.Statute;

/// The marks by which a search of the word index is narrowed.
public final class Kind {
    static final String SEARCHABLE = "searchable";
    static final String PAST = "past";
    private static final String NATIONAL = "region:national";

    private Kind() {}

    public static Set<String> of(Statute statute) {
        return Set.of(
                statute.searchable() ? SEARCHABLE : PAST,
                of(statute.level()),
                statute.region().map(Kind::ofRegion).orElse(NATIONAL));
    }

    static String of(Level level) {
        return "level:" + level.name();
    }

    static String ofRegion(String region) {
        return "region:" + region;
    }

    static String national() {
        return NATIONAL;
    }
}
