package org.mingfa.kiosk.input.pinyin;

/// Letters read as one syllable, which may be only begun.
///
/// @param end where the next syllable starts in the input
/// @param letter the first letter
/// @param low number of the first syllable that fits
/// @param high number after the last syllable that fits
/// @param missing how far it is from a syllable written out: 0 for a whole one
/// @param cost how unlikely it is that somebody means this, as minus a logarithm
record Sound(int end, char letter, int low, int high, int missing, float cost) {
    boolean fits(int syllable) {
        return syllable >= low && syllable < high;
    }

    boolean isWhole() {
        return missing == 0;
    }
}
