package org.mingfa.kiosk.input.pinyin;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.zip.InflaterInputStream;
import org.mingfa.kiosk.input.pinyin.WordFinder.Tolerance;

/// Turns pinyin into hanzi: whole syllables, initials, both mixed, the last syllable only begun.
///
/// May be used by many threads at once.
public final class PinyinEngine {
    /// The compressed word table, made by the build.
    public static final String TABLE = "pinyin.table";

    /// More candidates are never made; no syllable has so many hanzi.
    private static final int MOST = 1_000;

    /// How many phrases for the whole input stand before its leading words.
    private static final int PHRASES = 8;

    /// Phrases that cost so much more than the likeliest are nonsense.
    private static final float NONSENSE = 9;

    private final PinyinTable table;

    private PinyinEngine(PinyinTable table) {
        this.table = table;
    }

    /// The engine of this process; its table is read at the first call.
    public static PinyinEngine load() {
        return Loaded.ENGINE;
    }

    private static final class Loaded {
        private static final PinyinEngine ENGINE = new PinyinEngine(read());
    }

    static PinyinTable read() {
        try (InputStream file = Objects.requireNonNull(PinyinEngine.class.getResourceAsStream(TABLE), "no " + TABLE);
                DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(file)))) {
            return PinyinTable.read(in);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /// What may be meant by the leading part of an input that holds only letters and separators: phrases for all of
    /// it, then words and hanzi for its start, longer ones first, and last words that only sound alike.
    ///
    /// @param typed anything; letters after the sixtieth and after a foreign character are not looked at
    /// @param limit how many candidates at most; more than a thousand are never given
    /// @return empty when the input does not start with pinyin
    public List<Candidate> candidates(String typed, int limit) {
        int most = Math.clamp(limit, 0, MOST);
        SoundLattice lattice = new SoundLattice(Letters.of(typed), table.syllables());
        Map<String, Candidate> found = new LinkedHashMap<>();
        if (lattice.end() > lattice.start() && most > 0) {
            addPhrases(lattice, found);
            addLeadingWords(lattice, Tolerance.AS_TYPED, most, found);
            addLeadingWords(lattice, Tolerance.ALIKE, most, found);
        }
        return found.values().stream().limit(most).toList();
    }

    private void addPhrases(SoundLattice lattice, Map<String, Candidate> found) {
        List<Phrase> phrases = new PhraseSearch(table, lattice).likeliest();
        float most = phrases.getFirst().cost() + NONSENSE;
        phrases.stream()
                .limit(PHRASES)
                .takeWhile(phrase -> phrase.cost() < most)
                .forEach(phrase -> add(phrase.hanzi(table), lattice.end(), found));
    }

    private void addLeadingWords(SoundLattice lattice, Tolerance tolerance, int limit, Map<String, Candidate> found) {
        SortedMap<Integer, WordHits> words = WordFinder.from(table, lattice, lattice.start(), tolerance, limit);
        List<Integer> ends = new ArrayList<>(words.keySet());
        for (int end : ends.reversed()) {
            WordHits hits = Objects.requireNonNull(words.get(end));
            for (int i = 0; i < hits.count() && found.size() < limit; i++) {
                add(table.hanzi(hits.word(i)), end, found);
            }
        }
    }

    private static void add(String hanzi, int letters, Map<String, Candidate> found) {
        found.putIfAbsent(hanzi, new Candidate(hanzi, letters));
    }
}
