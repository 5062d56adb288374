package org.mingfa.device.speech;

import java.util.List;

/// Which of espeak's voices says a text, and what it is given to read.
///
/// @param name espeak's name of the voice
/// @param text toned pinyin or plain English; empty when there is nothing to say
record Voice(String name, String text) {
    private static final String MANDARIN = "cmn-latn-pinyin";
    private static final String ENGLISH = "en-us";

    /// Text without a hanzi but with words of Latin letters is English.
    ///
    /// Mandarin is always given as pinyin: in Debian 12 espeak's voice `cmn` says its own pinyin in English.
    /// The one used here, given hanzi, takes the commonest reading of each: 没收 as mei2 shou1.
    static Voice of(String sentence) {
        boolean english =
                sentence.codePoints().noneMatch(Character::isIdeographic) && sentence.matches("(?s).*[A-Za-z]{2}.*");
        return english
                ? new Voice(ENGLISH, withoutPhonemes(sentence))
                : new Voice(MANDARIN, MandarinReading.get().of(sentence));
    }

    /// Espeak would take what stands between double brackets for phonemes.
    private static String withoutPhonemes(String sentence) {
        return sentence.replace('[', ' ').replace(']', ' ').strip();
    }

    List<String> arguments(Manner manner) {
        return List.of(
                "-v",
                name,
                "-s",
                String.valueOf(manner.pace().wordsPerMinute()),
                "-a",
                String.valueOf(manner.amplitude()),
                "-b",
                "1",
                "--stdin");
    }
}
