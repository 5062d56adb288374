package org.mingfa.kiosk.input.pinyin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the likeliest hanzi for a whole input: dynamic programming over its words, keeping some phrases at each place.
final class PhraseSearch {
    private static final int WIDTH = 12;

    /// How many words are tried for one stretch of the input.
    private static final int WORDS = 24;

    private final PinyinTable table;
    private final SoundLattice lattice;
    private final List<List<Phrase>> phrases = new ArrayList<>();

    PhraseSearch(PinyinTable table, SoundLattice lattice) {
        this.table = table;
        this.lattice = lattice;
        for (int at = 0; at <= lattice.end(); at++) {
            phrases.add(new ArrayList<>());
        }
    }

    /// @return phrases for the whole input, the likeliest first
    List<Phrase> likeliest() {
        for (int at = lattice.start(); at < lattice.end(); at++) {
            if (at == lattice.start() || !phrases.get(at).isEmpty()) {
                extend(at);
            }
        }
        return phrases.get(lattice.end());
    }

    private void extend(int at) {
        for (Map.Entry<Integer, WordHits> found : WordFinder.from(table, lattice, at, WordFinder.Tolerance.ALIKE, WORDS)
                .entrySet()) {
            List<Phrase> longer = phrases.get(found.getKey());
            WordHits words = found.getValue();
            for (int i = 0; i < words.count(); i++) {
                append(at, words.word(i), words.cost(i), longer);
            }
        }
    }

    private void append(int at, int word, float cost, List<Phrase> longer) {
        if (at == lattice.start()) {
            keep(longer, null, word, cost);
        }
        for (Phrase before : phrases.get(at)) {
            float total = before.cost() + cost - table.gain(before.word(), word);
            if (longer.size() < WIDTH || total < longer.getLast().cost()) {
                keep(longer, before, word, total);
            }
        }
    }

    private void keep(List<Phrase> kept, @Nullable Phrase before, int word, float cost) {
        long text = text(before == null ? 0 : before.text(), word);
        int same = indexOf(text, kept);
        if (same >= 0 && kept.get(same).cost() <= cost) {
            return;
        }
        if (same >= 0) {
            kept.remove(same);
        }
        int at = kept.size();
        while (at > 0 && kept.get(at - 1).cost() > cost) {
            at--;
        }
        kept.add(at, new Phrase(before, word, cost, text));
        if (kept.size() > WIDTH) {
            kept.removeLast();
        }
    }

    private static int indexOf(long text, List<Phrase> kept) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).text() == text) {
                return i;
            }
        }
        return -1;
    }

    private long text(long before, int word) {
        long text = before;
        String hanzi = table.hanzi(word);
        for (int i = 0; i < hanzi.length(); i++) {
            text = (text + hanzi.charAt(i)) * 0x9E3779B97F4A7C15L;
            text ^= text >>> 29;
        }
        return text;
    }
}
