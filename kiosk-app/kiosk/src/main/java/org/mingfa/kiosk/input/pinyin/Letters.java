package org.mingfa.kiosk.input.pinyin;

/// What was typed, as far as it can be pinyin: small letters and separators, v for ü.
///
/// @param text at most [#MOST] characters
record Letters(String text) {
    /// Longer input is cut: nobody types more before choosing.
    static final int MOST = 60;

    /// The leading part of an input that holds nothing but letters and separators.
    static Letters of(String typed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < typed.length() && i < MOST; i++) {
            char letter = plain(typed.charAt(i));
            if (letter == 0) {
                break;
            }
            boolean written = i > 0 && letter == 'v' && "jqxy".indexOf(text.charAt(i - 1)) >= 0;
            text.append(written ? 'u' : letter);
        }
        return new Letters(text.toString());
    }

    /// @return 0 for what has no place in pinyin
    private static char plain(char typed) {
        return switch (typed) {
            case '\'', '’', '‘', ' ', '-' -> '\'';
            case 'ü', 'Ü' -> 'v';
            default -> {
                char small = (char) (typed | 0x20);
                yield small >= 'a' && small <= 'z' ? small : 0;
            }
        };
    }

    int length() {
        return text.length();
    }

    /// The next place at or after this one where a letter stands.
    int skipSeparators(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at;
    }
}
