package org.mingfa.law.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The BERT tokenizer (Devlin et al. 2018): one token a hanzi or sign, longest known pieces for Latin words.
final class WordPiece {
    private static final String CLS = "[CLS]";
    private static final String SEP = "[SEP]";
    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> vocabulary;

    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Token ids from `[CLS]` to `[SEP]`, at most `most` of them.
    long[] encode(String text, int most) {
        List<Integer> ids = new ArrayList<>();
        ids.add(id(CLS));
        for (String word : words(text)) {
            if (ids.size() >= most - 1) {
                break;
            }
            addPieces(word, ids);
        }
        while (ids.size() > most - 1) {
            ids.removeLast();
        }
        ids.add(id(SEP));
        return ids.stream().mapToLong(Integer::longValue).toArray();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean joins = Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
            if (!joins && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (joins) {
                word.appendCodePoint(c);
            } else if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                words.add(Character.toString(c));
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private void addPieces(String word, List<Integer> ids) {
        int known = ids.size();
        int from = 0;
        while (from < word.length()) {
            int to = longestPiece(word, from);
            if (to == from) {
                ids.subList(known, ids.size()).clear();
                ids.add(id(UNKNOWN));
                return;
            }
            ids.add(id(piece(word, from, to)));
            from = to;
        }
    }

    private int longestPiece(String word, int from) {
        int to = word.length();
        while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        return (from == 0 ? "" : "##") + word.substring(from, to);
    }

    private int id(String token) {
        Integer id = vocabulary.get(token);
        if (id == null) {
            throw new IllegalStateException("the model's vocabulary has no " + token);
        }
        return id;
    }
}
