package org.mingfa.device.idcard;

/// One thing a card says.
///
/// @param key for programs: `number`
/// @param label for people: 公民身份号码
/// @param value as on the card; empty when the card leaves it blank
/// @param masked the value so that it identifies nobody
public record CardField(String key, String label, String value, String masked) {
    private static final String STAR = "*";

    /// What half of all people share.
    static CardField open(String key, String label, String value) {
        return new CardField(key, label, value, value);
    }

    /// Only that it is there, and how long.
    static CardField hidden(String key, String label, String value) {
        return new CardField(key, label, value, STAR.repeat(letters(value)));
    }

    /// The first letter: 张*.
    static CardField name(String key, String label, String value) {
        return new CardField(key, label, value, maskedName(value));
    }

    static String maskedName(String name) {
        int letters = letters(name);
        return letters < 2
                ? STAR.repeat(letters)
                : name.substring(0, name.offsetByCodePoints(0, 1)) + STAR.repeat(letters - 1);
    }

    private static int letters(String value) {
        return value.codePointCount(0, value.length());
    }

    /// Shows the value masked.
    @Override
    public String toString() {
        return label + "：" + masked;
    }
}
