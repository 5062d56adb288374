package org.mingfa.law.sound;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Counts, while a pack is built, which hanzi stand side by side.
public final class SoundCounts {
    private static final int FEWEST = 3;

    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Map<String, Integer> hanzi = new TreeMap<>();

    /// @param weight how many times the text counts
    public void add(String text, int weight) {
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ideograph = Character.isIdeographic(c);
            if (ideograph) {
                hanzi.merge(String.valueOf(c), weight, Integer::sum);
            }
            if (ideograph && before != 0) {
                pairs.merge(before << Character.SIZE | c, weight, Integer::sum);
            }
            before = ideograph ? c : 0;
        }
    }

    public Iterable<String> hanzi() {
        return hanzi.keySet();
    }

    public void forEachPair(BiConsumer<String, Integer> consumer) {
        pairs.forEach((pair, times) -> {
            if (times >= FEWEST) {
                consumer.accept("" + (char) (pair >>> Character.SIZE) + (char) (pair & 0xFFFF), times);
            }
        });
    }
}
