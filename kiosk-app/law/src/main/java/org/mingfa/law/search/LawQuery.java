package org.mingfa.law.search;

import java.util.Optional;
import java.util.Set;
import org.mingfa.law.Level;

/// What a citizen asks of the law.
///
/// @param words her own words, of any length; only the first 2,000 characters count
/// @param levels the levels to look in; none means all
/// @param region the place whose local law is wanted beside national law; empty for all that the pack holds
/// @param past whether superseded and repealed versions are wanted too
/// @param top how many articles, at most
/// @param without judged questions that must not help, for measuring
public record LawQuery(
        String words, Set<Level> levels, Optional<String> region, boolean past, int top, Set<String> without) {
    public static final int LONGEST = 2_000;

    public static LawQuery of(String words, int top) {
        return new LawQuery(words, Set.of(), Optional.empty(), false, top, Set.of());
    }

    public LawQuery withLevels(Set<Level> wanted) {
        return new LawQuery(words, wanted, region, past, top, without);
    }

    public LawQuery withPast(boolean wanted) {
        return new LawQuery(words, levels, region, wanted, top, without);
    }

    public LawQuery without(String question) {
        return new LawQuery(words, levels, region, past, top, Set.of(question));
    }
}
