package org.mingfa.law.search;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A question made ready for search.
///
/// @param plain the question with one form of each character and single spaces
/// @param content the question without its empty phrases
/// @param added the law's own terms for the lay words in it
record QueryText(String plain, String content, Set<String> added) {

    static QueryText of(String words, Lexicon lexicon) {
        String plain = plain(words);
        return new QueryText(plain, content(plain, lexicon.stopPhrases()), added(plain, lexicon.synonyms()));
    }

    /// Looks up every piece of the question, which is quicker than looking for every lay word in it.
    private static Set<String> added(String plain, Map<String, List<String>> synonyms) {
        Set<String> added = new LinkedHashSet<>();
        for (int start = 0; start < plain.length(); start++) {
            int last = Math.min(plain.length(), start + Lexicon.LONGEST_LAY_WORD);
            for (int end = start + 1; end <= last; end++) {
                added.addAll(synonyms.getOrDefault(plain.substring(start, end), List.of()));
            }
        }
        return added;
    }

    /// Full-width and half-width become one, capitals small, marks of layout, control characters and halves of
    /// characters blank.
    static String plain(String words) {
        String cut = words.length() > LawQuery.LONGEST ? words.substring(0, LawQuery.LONGEST) : words;
        return Normalizer.normalize(cut, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+", " ")
                .strip();
    }

    private static String content(String plain, List<String> stopPhrases) {
        String content = plain;
        for (String phrase : stopPhrases) {
            content = content.replace(phrase, " ");
        }
        content = content.strip();
        return content.isEmpty() ? plain : content;
    }

    /// The tokens to look for with their weights: the question's own count fully, added terms count `addedWeight`.
    Map<String, Float> weights(LawAnalyzer analyzer, float addedWeight, int most) {
        Map<String, Float> weights = new LinkedHashMap<>();
        analyzer.tokens(content).keySet().stream().limit(most).forEach(token -> weights.put(token, 1f));
        for (String term : added) {
            analyzer.tokens(term).keySet().stream()
                    .filter(token -> token.length() > 1)
                    .forEach(token -> weights.putIfAbsent(token, addedWeight));
        }
        return weights;
    }

    /// Whether there is anything to look for.
    boolean isBlank() {
        return plain.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
