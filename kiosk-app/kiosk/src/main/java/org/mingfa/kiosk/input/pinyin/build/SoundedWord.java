package org.mingfa.kiosk.input.pinyin.build;

/// A word with one of its readings, as it stands in the table.
///
/// @param initials sorts words by length and first letters
/// @param cost minus the logarithm of its probability, more for an unusual reading
record SoundedWord(String hanzi, int[] sounds, long initials, double cost) {}
