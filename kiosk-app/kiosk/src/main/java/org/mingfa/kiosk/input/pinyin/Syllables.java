package org.mingfa.kiosk.input.pinyin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The syllables of Chinese without tones, numbered in alphabetical order, ü written v.
///
/// Alphabetical order makes all syllables that start with the same letters neighbours.
public final class Syllables {
    /// The longest are zhuang, chuang and shuang.
    static final int LONGEST = 6;

    private static final int BITS_A_LETTER = 5;

    private final String[] names;
    private final short[] sounds;
    private final Map<String, Integer> numbers = new HashMap<>();

    /// @param names in any order
    public Syllables(List<String> names) {
        this.names = names.stream().sorted().toArray(String[]::new);
        Map<String, Short> soundsByName = new HashMap<>();
        this.sounds = new short[this.names.length];
        for (int i = 0; i < this.names.length; i++) {
            numbers.put(this.names[i], i);
            sounds[i] = soundsByName.computeIfAbsent(blurred(this.names[i]), key -> (short) soundsByName.size());
        }
    }

    /// What is left of a syllable for those whose speech does not tell zh from z, ch from c, sh from s, l from n and
    /// a final ng from n.
    private static String blurred(String name) {
        String start = name.replaceFirst("^([zcs])h", "$1").replaceFirst("^n", "l");
        return start.replaceFirst("(?<=[aei])ng$", "n");
    }

    /// The first letters of a word's syllables as one number. n and l count as one letter, and every syllable takes
    /// the same room, so that words of more syllables have greater numbers.
    ///
    /// @param before the number of the syllables before this one, 0 at the start
    static long initials(long before, char letter) {
        char known = letter == 'n' ? 'l' : letter;
        return before << BITS_A_LETTER | (known - 'a' + 1);
    }

    /// The same for syllables that are known by number.
    public long initials(int[] syllables) {
        long key = 0;
        for (int syllable : syllables) {
            key = initials(key, names[syllable].charAt(0));
        }
        return key;
    }

    public int count() {
        return names.length;
    }

    public String name(int number) {
        return names[number];
    }

    /// @return the number of a syllable, negative for what is none
    public int find(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /// Whether two syllables are one for a tolerant ear.
    boolean soundAlike(int one, int other) {
        return sounds[one] == sounds[other];
    }

    /// The number of the first syllable that starts with these letters or comes after them.
    int firstFrom(String letters) {
        int found = Arrays.binarySearch(names, letters);
        return found >= 0 ? found : -found - 1;
    }

    /// The number after the last syllable that starts with these letters.
    int endOf(String letters) {
        return firstFrom(letters + '{');
    }
}
