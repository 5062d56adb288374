package org.mingfa.device.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How Chinese text is read aloud, as toned pinyin with signs where the voice rests.
///
/// Words are found longest first; the project's own list goes before HanLP's dictionary, which knows idioms better than
/// law. `ü` is written `v`, the neutral tone 5.
public final class MandarinReading {
    private static final String DICTIONARY = "/data/dictionary/pinyin/pinyin.txt";
    private static final String OWN = "/org/mingfa/device/speech/readings.tsv";
    private static final Map<Character, String> RESTS = Map.ofEntries(
            Map.entry('，', ","),
            Map.entry('、', ","),
            Map.entry('：', ","),
            Map.entry('（', ","),
            Map.entry('）', ","),
            Map.entry('—', ","),
            Map.entry('…', ","),
            Map.entry(',', ","),
            Map.entry('；', ";"),
            Map.entry(';', ";"),
            Map.entry('。', "."),
            Map.entry('.', "."),
            Map.entry('\n', "."),
            Map.entry('？', "?"),
            Map.entry('?', "?"),
            Map.entry('！', "!"),
            Map.entry('!', "!"));

    private final ReadingTable own;
    private final ReadingTable dictionary;

    private MandarinReading(ReadingTable own, ReadingTable dictionary) {
        this.own = own;
        this.dictionary = dictionary;
    }

    /// Loaded when first spoken: about a megabyte.
    private static final class Loaded {
        private static final MandarinReading READING = load();

        private static MandarinReading load() {
            try {
                return new MandarinReading(ReadingTable.read(OWN, "\t", " "), ReadingTable.read(DICTIONARY, "=", ","));
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }

    /// The one reading of Mandarin; the first call loads it.
    public static MandarinReading get() {
        return Loaded.READING;
    }

    /// @return pinyin such as `dang1shi4ren2 ying1dang1 hai2 qian2.`; empty when there is nothing to read
    public String of(String text) {
        Pinyin pinyin = new Pinyin();
        String words = SpokenNumbers.inWords(text);
        for (int at = 0; at < words.length(); ) {
            at = read(words, at, pinyin);
        }
        return pinyin.toString();
    }

    /// Reads the longest word that starts here.
    ///
    /// @return where it ends
    private int read(String text, int at, Pinyin pinyin) {
        for (int to = Math.min(text.length(), at + longest()); to > at; to--) {
            Optional<String[]> ours = own.find(text, at, to);
            if (ours.isPresent()) {
                pinyin.addAsSpoken(ours.get());
                return to;
            }
            Optional<String[]> known = dictionary.find(text, at, to);
            if (known.isPresent()) {
                pinyin.add(text.substring(at, to), mended(text, at, known.get(), to - at));
                return to;
            }
        }
        return readSign(text, at, pinyin);
    }

    /// A hanzi of several readings is taken by the usual one; some are read in one way whatever the dictionary says.
    private String[] mended(String text, int at, String[] known, int hanzi) {
        String[] syllables = Arrays.copyOf(known, hanzi);
        for (int i = 0; i < hanzi; i++) {
            Optional<String[]> always = own.find(text.charAt(at + i) + "*", 0, 2);
            if (always.isPresent()) {
                syllables[i] = always.get()[0];
            }
        }
        return syllables;
    }

    private int longest() {
        return Math.max(own.longest(), dictionary.longest());
    }

    private static int readSign(String text, int at, Pinyin pinyin) {
        int to = at;
        while (to < text.length() && isLatin(text.charAt(to))) {
            to++;
        }
        if (to > at) {
            pinyin.addLetters(spelled(text.substring(at, to)));
            return to;
        }
        Optional.ofNullable(RESTS.get(text.charAt(at))).ifPresent(pinyin::rest);
        return at + 1;
    }

    private static boolean isLatin(char sign) {
        return sign < 128 && Character.isLetter(sign);
    }

    /// The voice reads capitals as letters of English, as Chinese people do.
    private static String spelled(String letters) {
        return letters.toUpperCase(Locale.ROOT)
                .chars()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }
}
