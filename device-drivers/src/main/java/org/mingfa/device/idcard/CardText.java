package org.mingfa.device.idcard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/// The text of a card: 256 bytes of UTF-16LE in fixed columns, filled up with blanks. Any bytes make a text:
/// half of a surrogate pair and control characters become U+FFFD. Private-use characters (rare hanzi) stay as
/// they are. For one thread.
final class CardText {
    static final int SIZE = 256;
    static final char REPLACED = '\uFFFD';
    private static final int TYPE = 248;

    private final byte[] bytes;
    private boolean lostLetters;

    /// @param from where its 256 bytes begin
    CardText(byte[] bytes, int from) {
        this.bytes = Arrays.copyOfRange(bytes, from, from + SIZE);
    }

    /// A text outside of the 256 bytes, in the same writing.
    static String of(byte[] bytes, int from, int length) {
        return trimmed(letters(bytes, from, length));
    }

    /// The letter that says which layout the card has: a blank, J, I or Y.
    char type() {
        return whole(unit(bytes, TYPE));
    }

    boolean isBlank() {
        return columns(0, SIZE).isEmpty();
    }

    /// @param offset in bytes
    /// @param length in bytes
    /// @return without the blanks at its end
    String columns(int offset, int length) {
        return noted(trimmed(letters(bytes, offset, length)));
    }

    /// One text in two places.
    String columns(int offset, int length, int offsetOfRest, int lengthOfRest) {
        char[] whole = Arrays.copyOf(letters(bytes, offset, length), (length + lengthOfRest) / 2);
        System.arraycopy(letters(bytes, offsetOfRest, lengthOfRest), 0, whole, length / 2, lengthOfRest / 2);
        return noted(trimmed(whole));
    }

    /// Whether a letter was replaced in the columns that were read so far.
    boolean lostLetters() {
        return lostLetters;
    }

    private String noted(String text) {
        lostLetters |= text.indexOf(REPLACED) >= 0;
        return text;
    }

    /// @return empty when there is no date of the form 19491001
    Optional<LocalDate> date(int offset) {
        return date(columns(offset, 16));
    }

    static Optional<LocalDate> date(String digits) {
        if (digits.length() != 8 || !isNumber(digits)) {
            return Optional.empty();
        }
        int date = Integer.parseInt(digits);
        int month = date / 100 % 100;
        int day = date % 100;
        boolean exists =
                month >= 1 && month <= 12 && YearMonth.of(date / 10_000, month).isValidDay(day);
        return exists ? Optional.of(LocalDate.of(date / 10_000, month, day)) : Optional.empty();
    }

    private static boolean isNumber(String digits) {
        return digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static char[] letters(byte[] bytes, int offset, int length) {
        char[] letters = new char[length / 2];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = unit(bytes, offset + 2 * i);
        }
        for (int i = 0; i < letters.length; i++) {
            if (Character.isHighSurrogate(letters[i])
                    && i + 1 < letters.length
                    && Character.isLowSurrogate(letters[i + 1])) {
                i++;
            } else {
                letters[i] = whole(letters[i]);
            }
        }
        return letters;
    }

    private static char unit(byte[] bytes, int at) {
        return (char) (bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8);
    }

    /// U+0000 fills some cards in place of blanks.
    private static char whole(char unit) {
        if (unit == 0) {
            return ' ';
        }
        return Character.isSurrogate(unit) || Character.isISOControl(unit) || unit >= 0xFFFE ? REPLACED : unit;
    }

    private static String trimmed(char[] letters) {
        int end = letters.length;
        while (end > 0 && (letters[end - 1] == ' ' || letters[end - 1] == '\u3000')) {
            end--;
        }
        return new String(letters, 0, end);
    }
}
