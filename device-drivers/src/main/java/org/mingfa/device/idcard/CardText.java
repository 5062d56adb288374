package org.mingfa.device.idcard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/// The text of a card: 256 bytes of UTF-16LE in fixed columns, filled up with blanks. Any bytes make a text: half of a
/// surrogate pair and control characters become U+FFFD. Private-use characters (rare hanzi) stay as they are.
final class CardText {
    static final int SIZE = 256;
    static final char REPLACED = '\uFFFD';
    private static final int TYPE = 248;

    private final byte[] bytes;

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
        char letter = (char) unit(bytes, TYPE);
        return letter == 0 ? ' ' : letter;
    }

    boolean isBlank() {
        return columns(0, SIZE).isEmpty();
    }

    /// @param offset in bytes
    /// @param length in bytes
    /// @return without the blanks at its end
    String columns(int offset, int length) {
        return trimmed(letters(bytes, offset, length));
    }

    /// One text in two places.
    String columns(int offset, int length, int offsetOfRest, int lengthOfRest) {
        return trimmed(letters(bytes, offset, length).append(letters(bytes, offsetOfRest, lengthOfRest)));
    }

    /// @return empty when there is no date of the form 19491001
    Optional<LocalDate> date(int offset) {
        return date(columns(offset, 16));
    }

    static Optional<LocalDate> date(String digits) {
        if (digits.length() != 8 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int date = Integer.parseInt(digits);
        int month = date / 100 % 100;
        int day = date % 100;
        boolean exists =
                month >= 1 && month <= 12 && YearMonth.of(date / 10_000, month).isValidDay(day);
        return exists ? Optional.of(LocalDate.of(date / 10_000, month, day)) : Optional.empty();
    }

    private static int unit(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    private static StringBuilder letters(byte[] bytes, int offset, int length) {
        StringBuilder text = new StringBuilder(length / 2);
        int end = offset + length;
        for (int at = offset; at < end; at += 2) {
            char unit = (char) unit(bytes, at);
            char next = at + 2 < end ? (char) unit(bytes, at + 2) : 0;
            if (Character.isSurrogatePair(unit, next)) {
                text.append(unit).append(next);
                at += 2;
            } else {
                text.append(Character.isSurrogate(unit) || isControl(unit) ? REPLACED : unit);
            }
        }
        return text;
    }

    /// U+0000 fills some cards in place of blanks.
    private static boolean isControl(char unit) {
        return unit != 0 && Character.isISOControl(unit) || unit >= 0xFFFE;
    }

    private static String trimmed(StringBuilder text) {
        int end = text.length();
        while (end > 0 && isFill(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replace('\0', ' ');
    }

    private static boolean isFill(char last) {
        return last == ' ' || last == 0 || last == '\u3000';
    }
}
