package org.mingfa.kiosk.input.pinyin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All sensible ways to cut an input into syllables: those that leave the fewest letters as mere initials.
///
/// `laodzc` is lao, d, z, c and never l, a, o, d, z, c; `xian` is xian and xi, an.
final class SoundLattice {
    /// How many more initials than the fewest a reading may have.
    private static final int SLACK = 1;

    private static final int UNREACHED = 1_000;

    /// What a letter that stands for a whole syllable costs, a syllable not yet ended, and one that could be ended so.
    private static final float INITIAL = 1;

    private static final float BEGUN = 1;
    private static final float ENDED = 3;

    private final Letters letters;
    private final Syllables syllables;
    private final List<List<Sound>> sounds = new ArrayList<>();
    private final int[] missingBefore;
    private final int[] missingAfter;
    private final int end;

    SoundLattice(Letters letters, Syllables syllables) {
        this.letters = letters;
        this.syllables = syllables;
        this.missingBefore = unreached(letters.length());
        this.missingAfter = unreached(letters.length());
        this.end = readForward();
        countBackward();
    }

    private static int[] unreached(int length) {
        int[] missing = new int[length + 1];
        Arrays.fill(missing, UNREACHED);
        return missing;
    }

    private int readForward() {
        int reached = letters.skipSeparators(0);
        missingBefore[reached] = 0;
        for (int at = 0; at < letters.length(); at++) {
            sounds.add(missingBefore[at] < UNREACHED ? soundsAt(at) : List.of());
            for (Sound sound : sounds.get(at)) {
                int missing = missingBefore[at] + sound.missing();
                missingBefore[sound.end()] = Math.min(missingBefore[sound.end()], missing);
                reached = Math.max(reached, sound.end());
            }
        }
        return reached;
    }

    private void countBackward() {
        missingAfter[end] = 0;
        for (int at = end - 1; at >= 0; at--) {
            for (Sound sound : sounds.get(at)) {
                missingAfter[at] = Math.min(missingAfter[at], sound.missing() + missingAfter[sound.end()]);
            }
        }
    }

    private List<Sound> soundsAt(int at) {
        List<Sound> found = new ArrayList<>();
        String text = letters.text();
        int last = Math.min(text.length(), at + Syllables.LONGEST);
        for (int stop = at + 1; stop <= last && text.charAt(stop - 1) != '\''; stop++) {
            String part = text.substring(at, stop);
            int low = syllables.firstFrom(part);
            int high = syllables.endOf(part);
            if (low == high) {
                break;
            }
            int next = letters.skipSeparators(stop);
            char letter = part.charAt(0);
            boolean whole = syllables.name(low).equals(part);
            if (whole) {
                found.add(new Sound(next, letter, low, low + 1, 0, 0));
            }
            if (isInitial(part)) {
                found.add(new Sound(next, letter, low, high, part.length(), INITIAL * part.length()));
            } else if (stop == text.length() && high - low > (whole ? 1 : 0)) {
                found.add(new Sound(next, letter, low, high, 1, whole ? ENDED : BEGUN));
            }
        }
        return found;
    }

    private static boolean isInitial(String part) {
        return part.length() == 1 || part.equals("zh") || part.equals("ch") || part.equals("sh");
    }

    /// Where the first syllable starts.
    int start() {
        return letters.skipSeparators(0);
    }

    /// How far the input can be read.
    int end() {
        return end;
    }

    List<Sound> from(int at) {
        return sounds.get(at);
    }

    /// Whether a reading that has left so many letters unspelt at this place is still among the sensible ones.
    boolean isSensible(int at, int missing) {
        return missing + missingAfter[at] <= missingAfter[start()] + SLACK;
    }

    /// Whether a reading that has left so many letters unspelt at this place can still be among the best.
    boolean isBest(int at, int missing) {
        return missing + missingAfter[at] == missingAfter[start()];
    }

    /// The fewest letters left unspelt before a place.
    int missingBefore(int at) {
        return missingBefore[at];
    }
}
