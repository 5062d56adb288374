package org.mingfa.kiosk.input.pinyin;

import java.util.SortedMap;
import java.util.TreeMap;

/// Finds the words that an input may stand for from one place on.
final class WordFinder {
    /// Which words are found.
    enum Tolerance {
        /// Those that sound as typed, the letters cut in the best way.
        AS_TYPED,
        /// Also those that only sound alike, and letters cut in other sensible ways.
        ALIKE
    }

    /// What a word costs that is not spelt out: few long words are likelier than many short ones.
    private static final float NOT_SPELT = 3;

    /// What sh for s, l for n, or n for ng costs.
    private static final float SLIP = 5;

    /// Some letters can be cut in very many ways; the shortest words are tried in all of them.
    private static final int MOST_CUTS = 400;

    private final PinyinTable table;
    private final SoundLattice lattice;
    private final Tolerance tolerance;
    private final int most;
    private final Sound[] cut = new Sound[PinyinTable.LONGEST_WORD];
    private final SortedMap<Integer, WordHits> hits = new TreeMap<>();
    private int cuts;

    private WordFinder(PinyinTable table, SoundLattice lattice, Tolerance tolerance, int most) {
        this.table = table;
        this.lattice = lattice;
        this.tolerance = tolerance;
        this.most = most;
    }

    /// @param most how many words are wanted for each stretch
    /// @return the words by where they end
    static SortedMap<Integer, WordHits> from(
            PinyinTable table, SoundLattice lattice, int at, Tolerance tolerance, int most) {
        WordFinder finder = new WordFinder(table, lattice, tolerance, most);
        for (int length = 1; length <= PinyinTable.LONGEST_WORD && finder.cuts < MOST_CUTS; length++) {
            finder.extend(at, 0, length, 0, lattice.missingBefore(at));
        }
        return finder.hits;
    }

    private void extend(int at, int known, int length, long initials, int missing) {
        if (known == length) {
            cuts++;
            collect(at, length, initials);
            return;
        }
        if (at == lattice.end() || cuts >= MOST_CUTS) {
            return;
        }
        for (Sound sound : lattice.from(at)) {
            int nowMissing = missing + sound.missing();
            if (isWanted(sound.end(), nowMissing)) {
                cut[known] = sound;
                extend(sound.end(), known + 1, length, Syllables.initials(initials, sound.letter()), nowMissing);
            }
        }
    }

    private boolean isWanted(int at, int missing) {
        return switch (tolerance) {
            case AS_TYPED -> lattice.isBest(at, missing);
            case ALIKE -> lattice.isSensible(at, missing);
        };
    }

    private void collect(int end, int length, long initials) {
        int run = table.run(initials);
        if (run < 0) {
            return;
        }
        WordHits found = hits.computeIfAbsent(end, key -> new WordHits(most));
        float cutCost = cutCost(length);
        for (int word = table.firstOf(run); word < table.endOf(run); word++) {
            float cost = table.cost(word) + cutCost;
            if (!found.takes(cost)) {
                return;
            }
            float slips = slips(word, length);
            if (slips >= 0) {
                found.add(word, cost + slips);
            }
        }
    }

    private float cutCost(int length) {
        float cost = 0;
        boolean spelt = true;
        for (int i = 0; i < length; i++) {
            cost += cut[i].cost();
            spelt &= cut[i].isWhole();
        }
        return spelt ? 0 : cost + NOT_SPELT;
    }

    /// @return negative when the word sounds otherwise
    private float slips(int word, int length) {
        float cost = 0;
        int pool = table.pool(word, length);
        for (int i = 0; i < length; i++) {
            int sound = table.sound(pool + i);
            if (!cut[i].fits(sound)) {
                if (!mayBeSlip(cut[i], sound)) {
                    return -1;
                }
                cost += SLIP;
            }
        }
        return cost;
    }

    private boolean mayBeSlip(Sound typed, int syllable) {
        return tolerance == Tolerance.ALIKE
                && typed.isWhole()
                && table.syllables().soundAlike(typed.low(), syllable);
    }
}
