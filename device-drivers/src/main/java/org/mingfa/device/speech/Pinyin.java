package org.mingfa.device.speech;

import java.util.ArrayList;
import java.util.List;

/// A line of pinyin in the making. 一 and 不 change their tone before the next syllable, so words wait for it.
final class Pinyin {
    private static final String FIGURES = "零〇一二三四五六七八九十第";
    private static final String POWERS = "百千万亿";

    /// @param hanzi the sign it stands for; a blank where the tone stays as it is
    private record Syllable(char hanzi, String sound, boolean startsWord) {
        char tone() {
            return sound.charAt(sound.length() - 1);
        }

        Syllable toned(int tone) {
            return new Syllable(hanzi, sound.substring(0, sound.length() - 1) + tone, startsWord);
        }

        boolean isOneOf(String signs) {
            return signs.indexOf(hanzi) >= 0;
        }
    }

    private final StringBuilder line = new StringBuilder();
    private final List<Syllable> run = new ArrayList<>();

    void add(String word, String... syllables) {
        for (int i = 0; i < syllables.length; i++) {
            run.add(new Syllable(word.charAt(i), syllables[i], i == 0));
        }
    }

    /// A word whose syllables are given as they sound within it.
    void addAsSpoken(String... syllables) {
        add(" ".repeat(syllables.length), syllables);
    }

    void addLetters(String letters) {
        endRun();
        line.append(' ').append(letters);
    }

    /// One rest at a time: the last sign of several counts.
    void rest(String sign) {
        endRun();
        if (line.isEmpty()) {
            return;
        }
        if (",;.?!".indexOf(line.charAt(line.length() - 1)) >= 0) {
            line.setLength(line.length() - 1);
        }
        line.append(sign);
    }

    private void endRun() {
        for (int i = 0; i < run.size(); i++) {
            Syllable syllable = inContext(i);
            line.append(syllable.startsWord() && !line.isEmpty() ? " " : "").append(syllable.sound());
        }
        run.clear();
    }

    private Syllable inContext(int at) {
        Syllable syllable = run.get(at);
        if (at + 1 == run.size()) {
            return syllable;
        }
        boolean falls = run.get(at + 1).tone() == '4';
        return switch (syllable.hanzi()) {
            case '不' -> falls ? syllable.toned(2) : syllable;
            case '一' -> isOrdinal(at) ? syllable : syllable.toned(falls ? 2 : 4);
            default -> syllable;
        };
    }

    /// One keeps its tone within figures and dates: 十一, 一九, 第一次, 一月; not as a count: 一百, 一次.
    private boolean isOrdinal(int at) {
        Syllable next = run.get(at + 1);
        boolean afterFigure = at > 0 && run.get(at - 1).isOneOf(FIGURES);
        boolean afterTen = at > 0 && run.get(at - 1).hanzi() == '十';
        boolean isDay = at > 0 && run.get(at - 1).hanzi() == '月' && next.isOneOf("日号");
        return next.isOneOf(POWERS) ? afterTen : afterFigure || isDay || next.isOneOf(FIGURES) || next.isOneOf("月点");
    }

    @Override
    public String toString() {
        endRun();
        return line.toString();
    }
}
