package org.mingfa.kiosk.input.pinyin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    private final Map<String, Double> shares =
            Map.of("劳动", 0.2, "仲裁", 0.1, "劳动仲裁", 0.1, "动", 0.1, "劳", 0.01, "仲", 0.01, "裁", 0.01);
    private final Segmenter segmenter = new Segmenter(word -> shares.getOrDefault(word, 0.0));

    @Test
    void aSentenceIsCutIntoItsLikeliestWords() {
        assertThat(segmenter.words("劳动仲裁动", 4)).containsExactly("劳动仲裁", "动");
    }

    @Test
    void longWordsAreCut() {
        assertThat(segmenter.words("劳动仲裁", 2)).containsExactly("劳动", "仲裁");
    }

    @Test
    void unknownHanziStandAlone() {
        assertThat(segmenter.words("某劳动某", 4)).containsExactly("某", "劳动", "某");
        assertThat(segmenter.words("", 4)).isEmpty();
    }
}
