package org.mingfa.kiosk.input.pinyin.build;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.mingfa.kiosk.input.pinyin.PinyinEngine;
import org.mingfa.kiosk.input.pinyin.Syllables;

/// Builds the word table of the pinyin engine; Maven runs it after compiling.
public final class PinyinTableBuild {
    private static final String GENERAL_READINGS = "/data/dictionary/pinyin/pinyin.txt";
    private static final String OUR_READINGS = "/org/mingfa/kiosk/input/pinyin/readings.txt";

    /// Sounds that nobody types: grunts, and dialect.
    private static final List<String> NO_SYLLABLES = List.of("m", "n", "ng", "hm", "hng", "fiao", "eng", "none");

    /// A word read with the second or third sound of a hanzi costs so much more.
    private static final double UNUSUAL = 2.5;

    private final WordReadings readings;
    private final Syllables syllables;
    private final Hanzi hanzi = new Hanzi();

    private PinyinTableBuild() throws IOException {
        readings = WordReadings.load(GENERAL_READINGS, OUR_READINGS);
        syllables = new Syllables(readings.syllables(hanzi::isWord).stream()
                .filter(name -> !NO_SYLLABLES.contains(name))
                .toList());
    }

    /// Makes the table, unless it is there and nothing has changed since.
    ///
    /// @param arguments the folder of compiled classes, where the table goes, and a file that remembers what it was
    ///     made from
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0])
                .resolve(PinyinEngine.class.getPackageName().replace('.', '/'));
        Path table = folder.resolve(PinyinEngine.TABLE);
        Path memory = Path.of(arguments[1]);
        String now = fingerprint(folder, table);
        if (!Files.exists(table)
                || !Files.exists(memory)
                || !Files.readString(memory).equals(now)) {
            new PinyinTableBuild().write(table);
            Files.writeString(memory, now);
        }
    }

    private static String fingerprint(Path folder, Path table) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.addFolder(folder, table);
        fingerprint.add(OurText.everything());
        // Their addresses name their versions.
        fingerprint.add(String.valueOf(PinyinTableBuild.class.getResource(GeneralText.JIEBA)));
        fingerprint.add(String.valueOf(PinyinTableBuild.class.getResource(GENERAL_READINGS)));
        return fingerprint.text();
    }

    private void write(Path table) throws IOException {
        LanguageModel model = new LanguageModel(new GeneralText(hanzi), new OurText(hanzi));
        List<SoundedWord> words = new ArrayList<>();
        Set<String> all = new TreeSet<>(model.words());
        readings.hanzi().stream().filter(hanzi::isWord).forEach(all::add);
        for (String word : all) {
            readings.of(word).forEach(reading -> add(word, model.cost(word), reading, words));
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(Files.newOutputStream(table), deflater, 1 << 16))) {
            new TableFile(syllables, words).write(model, out);
        } finally {
            deflater.end();
        }
    }

    private void add(String word, double cost, WordReadings.Reading reading, List<SoundedWord> words) {
        int[] sounds = reading.syllables().stream().mapToInt(syllables::find).toArray();
        for (int sound : sounds) {
            if (sound < 0) {
                return;
            }
        }
        double dearer = cost + UNUSUAL * reading.unusual();
        words.add(new SoundedWord(word, sounds, syllables.initials(sounds), dearer));
    }
}
