package org.mingfa.device.speech;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/// A line that a recognition engine has written.
///
/// @param isFinal whether the sentence has ended
/// @param words may be empty
record EngineLine(boolean isFinal, String words) {
    private static final Pattern BETWEEN_HANZI = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

    /// @return empty for a line that is not for us: engines chat
    static Optional<EngineLine> read(String line) {
        try {
            return JSON.std.anyFrom(line) instanceof Map<?, ?> fields ? of(fields) : Optional.empty();
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }

    private static Optional<EngineLine> of(Map<?, ?> fields) {
        if (fields.get("text") instanceof String text) {
            return Optional.of(new EngineLine(true, tidy(text)));
        }
        return fields.get("partial") instanceof String soFar
                ? Optional.of(new EngineLine(false, tidy(soFar)))
                : Optional.empty();
    }

    /// Engines set blanks between Chinese words.
    private static String tidy(String words) {
        return BETWEEN_HANZI.matcher(words.strip()).replaceAll("");
    }
}
