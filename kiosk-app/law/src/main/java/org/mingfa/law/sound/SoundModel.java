package org.mingfa.law.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the hanzi meant by pinyin, by initials, or by other hanzi of the same sound.
///
/// Pinyin and slips are read by the likeliest path over hanzi that stand side by side in law and in cards.
public final class SoundModel {
    private static final int LONGEST = 24;
    private static final double UNSEEN = -4;
    private static final double CHANGE = -6;
    private static final double WEAK_PAIR = 8;
    private static final double NO_BOND = -3;
    private static final double GAIN = 8;

    private final Map<String, List<String>> readings;
    private final Map<String, String> hanziBySyllable;
    private final Map<String, List<String>> phrasesByInitials;
    private final int[] pairs;
    private final int[] times;
    private final Map<Character, Double> asFirst = new HashMap<>();
    private final Map<Character, Double> asSecond = new HashMap<>();
    private final double allTimes;
    private final Set<String> syllables;

    /// @param readings the syllables of each hanzi
    /// @param pairTimes how often two hanzi stand together
    /// @param phrases phrases by their initials, the weightiest first
    public SoundModel(
            Map<String, List<String>> readings, Map<String, Integer> pairTimes, Map<String, List<String>> phrases) {
        this.readings = readings;
        this.phrasesByInitials = phrases;
        pairTimes.forEach((pair, number) -> {
            asFirst.merge(pair.charAt(0), (double) number, Double::sum);
            asSecond.merge(pair.charAt(1), (double) number, Double::sum);
        });
        this.allTimes = asFirst.values().stream().mapToDouble(number -> number).sum();
        Map<String, StringBuilder> bySyllable = new HashMap<>();
        readings.forEach((hanzi, sounds) -> {
            if (asFirst.containsKey(hanzi.charAt(0)) || asSecond.containsKey(hanzi.charAt(0))) {
                sounds.forEach(sound -> bySyllable
                        .computeIfAbsent(sound, key -> new StringBuilder())
                        .append(hanzi));
            }
        });
        this.hanziBySyllable = new HashMap<>();
        bySyllable.forEach((sound, hanzi) -> hanziBySyllable.put(sound, hanzi.toString()));
        this.syllables = new HashSet<>(bySyllable.keySet());
        List<Map.Entry<String, Integer>> sorted = pairTimes.entrySet().stream()
                .filter(pair -> pair.getKey().length() == 2)
                .sorted(Comparator.comparingInt(
                        pair -> code(pair.getKey().charAt(0), pair.getKey().charAt(1))))
                .toList();
        this.pairs = sorted.stream()
                .mapToInt(pair -> code(pair.getKey().charAt(0), pair.getKey().charAt(1)))
                .toArray();
        this.times = sorted.stream().mapToInt(Map.Entry::getValue).toArray();
    }

    /// The most usual syllable of a hanzi, without its tone.
    public Optional<String> syllable(String hanzi) {
        return readings.getOrDefault(hanzi, List.of()).stream().findFirst();
    }

    private static int code(char first, char second) {
        return first << Character.SIZE | second;
    }

    /// Words in which every Latin run that can be read as pinyin or initials has become hanzi; empty when none can.
    public Optional<String> ofLatin(String words) {
        if (words.codePoints().anyMatch(Character::isIdeographic)) {
            return Optional.empty();
        }
        List<String> runs = Stream.of(words.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+"))
                .filter(run -> !run.isEmpty())
                .toList();
        String joined = String.join("", runs);
        if (joined.length() < 2 || joined.length() > 6 * LONGEST) {
            return Optional.empty();
        }
        return ofPinyin(runs).or(() -> ofInitials(joined));
    }

    private Optional<String> ofPinyin(List<String> runs) {
        List<String> sounds = new ArrayList<>();
        for (String run : runs) {
            Optional<List<String>> split = split(run);
            if (split.isEmpty()) {
                return Optional.empty();
            }
            sounds.addAll(split.get());
        }
        if (sounds.size() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(likeliest(sounds.stream().map(hanziBySyllable::get).toList(), null));
    }

    /// Cuts a run into the fewest syllables.
    private Optional<List<String>> split(String run) {
        int[] best = new int[run.length() + 1];
        int[] from = new int[run.length() + 1];
        Arrays.fill(best, Integer.MAX_VALUE);
        best[0] = 0;
        for (int end = 1; end <= run.length(); end++) {
            for (int start = Math.max(0, end - 6); start < end; start++) {
                boolean better = best[start] != Integer.MAX_VALUE && best[start] + 1 < best[end];
                if (better && syllables.contains(run.substring(start, end))) {
                    best[end] = best[start] + 1;
                    from[end] = start;
                }
            }
        }
        return best[run.length()] == Integer.MAX_VALUE ? Optional.empty() : Optional.of(pieces(run, from));
    }

    private static List<String> pieces(String run, int[] from) {
        List<String> pieces = new ArrayList<>();
        for (int end = run.length(); end > 0; end = from[end]) {
            pieces.addFirst(run.substring(from[end], end));
        }
        return pieces;
    }

    private Optional<String> ofInitials(String letters) {
        return phrasesByInitials.getOrDefault(letters, List.of()).stream().findFirst();
    }

    /// The same words with hanzi of the same sound put right; empty when nothing needs to change.
    ///
    /// Only hanzi in pairs that law and cards never hold are doubted, and what replaces them must belong there.
    public Optional<String> corrected(String words) {
        StringBuilder result = new StringBuilder(words);
        boolean changed = false;
        for (int start = 0; start < words.length(); ) {
            int end = start;
            while (end < words.length() && Character.isIdeographic(words.charAt(end)) && end - start < LONGEST) {
                end++;
            }
            if (end - start >= 2 && isDoubtful(words, start, end)) {
                String better = correct(words.substring(start, end));
                changed |= !better.contentEquals(result.substring(start, end));
                result.replace(start, end, better);
            }
            start = Math.max(end, start + 1);
        }
        return changed ? Optional.of(result.toString()) : Optional.empty();
    }

    private boolean isDoubtful(String words, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (times(words.charAt(i), words.charAt(i + 1)) == 0) {
                return true;
            }
        }
        return false;
    }

    private String correct(String run) {
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < run.length(); i++) {
            boolean doubted = i > 0 && times(run.charAt(i - 1), run.charAt(i)) == 0
                    || i + 1 < run.length() && times(run.charAt(i), run.charAt(i + 1)) == 0;
            candidates.add(doubted ? soundAlike(run.charAt(i)) : run.substring(i, i + 1));
        }
        return withBetterHanzi(run, likeliest(candidates, run));
    }

    private String soundAlike(char hanzi) {
        StringBuilder alike = new StringBuilder().append(hanzi);
        readings.getOrDefault(String.valueOf(hanzi), List.of())
                .forEach(sound -> alike.append(hanziBySyllable.getOrDefault(sound, "")));
        return alike.toString();
    }

    private String withBetterHanzi(String before, String after) {
        StringBuilder result = new StringBuilder(before);
        for (int i = 0; i < before.length(); i++) {
            if (before.charAt(i) != after.charAt(i) && isWorth(before, after, i)) {
                result.setCharAt(i, after.charAt(i));
            }
        }
        return result.toString();
    }

    /// A changed hanzi must be known beside each of its neighbours, and belong there far more than the one typed.
    private boolean isWorth(String before, String after, int at) {
        double gain = 0;
        boolean common = false;
        for (int i = Math.max(0, at - 1); i <= Math.min(at, before.length() - 2); i++) {
            int found = times(after.charAt(i), after.charAt(i + 1));
            if (found == 0) {
                return false;
            }
            common |= found >= WEAK_PAIR;
            gain += bond(after.charAt(i), after.charAt(i + 1)) - bond(before.charAt(i), before.charAt(i + 1));
        }
        return common && gain >= GAIN;
    }

    /// How much more often two hanzi stand together than chance would put them (pointwise mutual information).
    private double bond(char first, char second) {
        int found = times(first, second);
        return found == 0
                ? NO_BOND
                : Math.max(
                        NO_BOND,
                        Math.log(found
                                * allTimes
                                / (asFirst.getOrDefault(first, 1.0) * asSecond.getOrDefault(second, 1.0))));
    }

    /// The path over the candidates of each place whose neighbours stand together most often.
    private String likeliest(List<String> candidates, @org.jspecify.annotations.Nullable String typed) {
        double[] score = start(candidates.getFirst(), typed);
        List<int[]> back = new ArrayList<>();
        for (int place = 1; place < candidates.size(); place++) {
            String before = candidates.get(place - 1);
            String here = candidates.get(place);
            double[] next = new double[here.length()];
            int[] from = new int[here.length()];
            for (int i = 0; i < here.length(); i++) {
                from[i] = bestBefore(score, before, here.charAt(i));
                next[i] = score[from[i]]
                        + weight(before.charAt(from[i]), here.charAt(i))
                        + change(typed, place, here.charAt(i));
            }
            back.add(from);
            score = next;
        }
        return path(candidates, back, best(score));
    }

    private static double[] start(String first, @org.jspecify.annotations.Nullable String typed) {
        double[] score = new double[first.length()];
        for (int i = 0; i < score.length; i++) {
            score[i] = change(typed, 0, first.charAt(i));
        }
        return score;
    }

    private int bestBefore(double[] score, String before, char here) {
        int best = 0;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < before.length(); i++) {
            double total = score[i] + weight(before.charAt(i), here);
            if (total > bestScore) {
                bestScore = total;
                best = i;
            }
        }
        return best;
    }

    private static double change(@org.jspecify.annotations.Nullable String typed, int place, char hanzi) {
        return typed == null || typed.charAt(place) == hanzi ? 0 : CHANGE;
    }

    private double weight(char first, char second) {
        int found = times(first, second);
        return found == 0 ? UNSEEN : Math.log(found);
    }

    private static int best(double[] score) {
        int best = 0;
        for (int i = 1; i < score.length; i++) {
            best = score[i] > score[best] ? i : best;
        }
        return best;
    }

    private static String path(List<String> candidates, List<int[]> back, int last) {
        StringBuilder path = new StringBuilder();
        int at = last;
        for (int place = candidates.size() - 1; place >= 0; place--) {
            path.append(candidates.get(place).charAt(at));
            at = place > 0 ? back.get(place - 1)[at] : at;
        }
        return path.reverse().toString();
    }

    private int times(char first, char second) {
        int at = Arrays.binarySearch(pairs, code(first, second));
        return at < 0 ? 0 : times[at];
    }
}
