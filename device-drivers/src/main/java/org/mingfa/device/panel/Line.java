package org.mingfa.device.panel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a GPIO chip.
///
/// @param number its offset on the chip, from 0, as `gpioinfo` lists it; not the pin of the plug
/// @param activeLow whether it is active at 0 V. Such an input is pulled up, any other down, so that a broken
///     cable reads as idle
public record Line(int number, boolean activeLow) {
    private static final Pattern WORDS = Pattern.compile("(\\d{1,4})(\\s+low)?");

    /// @param words `17`, or `17 low` when it is active at 0 V
    /// @throws IllegalArgumentException with a sentence
    public static Line read(String words) {
        Matcher matcher = WORDS.matcher(words.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + words
                    + "\" is no line of a GPIO chip. Write for example 17, or 17 low when it is active at 0 V");
        }
        return new Line(Integer.parseInt(matcher.group(1)), matcher.group(2) != null);
    }
}
