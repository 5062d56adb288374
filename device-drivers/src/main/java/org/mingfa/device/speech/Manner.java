package org.mingfa.device.speech;

/// How a sentence is said.
///
/// @param loudness 1 (quiet) to 5 (loud)
public record Manner(Pace pace, int loudness) {
    public static final int QUIETEST = 1;
    public static final int LOUDEST = 5;
    public static final Manner USUAL = new Manner(Pace.NORMAL, 3);

    /// How fast. Espeak's "words" a minute are no Chinese words; the syllables beside them were measured with 1.51.
    public enum Pace {
        /// About 145 syllables a minute.
        SLOW(120),
        /// About 190: slower than a newsreader (250 to 300), for old ears.
        NORMAL(153),
        /// About 260.
        FAST(200);

        private final int wordsPerMinute;

        Pace(int wordsPerMinute) {
            this.wordsPerMinute = wordsPerMinute;
        }

        int wordsPerMinute() {
            return wordsPerMinute;
        }
    }

    /// @throws IllegalArgumentException for a loudness out of its bounds
    public Manner {
        if (loudness < QUIETEST || loudness > LOUDEST) {
            throw new IllegalArgumentException("loudness " + loudness);
        }
    }

    /// Espeak's amplitude, 0 to 200; 100 is its usual one.
    int amplitude() {
        return 40 * loudness;
    }
}
