package org.mingfa.kiosk.input.pinyin;

import org.jspecify.annotations.Nullable;

/// Words chosen so far for the start of an input.
///
/// @param before the words before the last, null at the start
/// @param text a number that is the same for the same hanzi, however cut into words
record Phrase(@Nullable Phrase before, int word, float cost, long text) {
    String hanzi(PinyinTable table) {
        StringBuilder hanzi = new StringBuilder();
        for (Phrase at = this; at != null; at = at.before) {
            hanzi.insert(0, table.hanzi(at.word));
        }
        return hanzi.toString();
    }
}
