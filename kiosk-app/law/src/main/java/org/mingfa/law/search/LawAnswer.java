package org.mingfa.law.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingfa.law.Statute;
import org.mingfa.law.card.CardStore;

/// What was found.
///
/// @param understood the words as they were read, where pinyin, initials or a slip were put right
/// @param hits the best first
/// @param cards the cards whose question is nearly hers, the nearest first
public record LawAnswer(Optional<String> understood, List<Hit> hits, List<CardStore.Card> cards) {
    static final LawAnswer NOTHING = new LawAnswer(Optional.empty(), List.of(), List.of());

    public boolean isEmpty() {
        return hits.isEmpty() && cards.isEmpty();
    }

    /// The hits of one law.
    public record Group(Statute statute, List<Hit> hits) {}

    /// The hits by law; a law stands where its best hit stood.
    public List<Group> groups() {
        Map<String, List<Hit>> byLaw = new LinkedHashMap<>();
        for (Hit hit : hits) {
            byLaw.computeIfAbsent(hit.statute().key(), key -> new ArrayList<>()).add(hit);
        }
        return byLaw.values().stream()
                .map(group -> new Group(group.getFirst().statute(), List.copyOf(group)))
                .toList();
    }
}
