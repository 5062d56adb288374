package org.mingfa.law.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The data of `lexicon/`, which people edit by hand.
class LexiconTest {
    private final Lexicon lexicon = Lexicon.load();

    @Test
    void everythingLoads() {
        assertThat(lexicon.synonyms()).hasSizeGreaterThan(2_000).containsKey("炒鱿鱼");
        assertThat(lexicon.aliases()).hasSizeGreaterThan(500).containsKey("消法");
        assertThat(lexicon.terms()).hasSizeGreaterThan(3_000).containsKey("劳动仲裁");
        assertThat(lexicon.everyday()).hasSizeGreaterThan(300).containsKey("民法典");
        assertThat(lexicon.stopPhrases()).hasSizeGreaterThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aliases.tsv", "everyday-laws.tsv", "synonyms.tsv", "terms.tsv", "stop-phrases.txt"})
    void noKeyStandsTwice(String file) throws IOException {
        assertThat(rows(file).stream().map(row -> row[0].toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"aliases.tsv, 2", "everyday-laws.tsv, 2", "synonyms.tsv, 2", "terms.tsv, 2", "stop-phrases.txt, 1"})
    void everyLineHasItsColumns(String file, int columns) throws IOException {
        assertThat(rows(file)).allSatisfy(row -> {
            assertThat(row.length).as(String.join("|", row)).isBetween(columns, Math.max(columns, 3));
            assertThat(row)
                    .allSatisfy(cell -> assertThat(cell).isEqualTo(cell.strip()).doesNotContain("  "));
        });
    }

    @Test
    void everyKeyHasTheFormInWhichQuestionsAreRead() {
        assertThat(Stream.concat(lexicon.synonyms().keySet().stream(), lexicon.stopPhrases().stream())
                        .filter(key -> !QueryText.plain(key).equals(key)))
                .isEmpty();
    }

    @Test
    void noLayWordIsLongerThanThePiecesOfAQuestionThatAreLookedUp() {
        assertThat(lexicon.synonyms().keySet())
                .allSatisfy(word -> assertThat(word).hasSizeLessThanOrEqualTo(Lexicon.LONGEST_LAY_WORD));
    }

    @Test
    void weightsLieInTheirRanges() {
        assertThat(lexicon.terms().values())
                .allSatisfy(weight -> assertThat(weight).isBetween(1.0, 9.0));
        assertThat(lexicon.everyday().values())
                .allSatisfy(weight -> assertThat(weight).isBetween(0.0, 3.0));
    }

    @Test
    void longerStopPhrasesComeFirst() {
        assertThat(lexicon.stopPhrases()).isSortedAccordingTo((a, b) -> b.length() - a.length());
    }

    private static List<String[]> rows(String file) throws IOException {
        try (InputStream in = LexiconTest.class.getResourceAsStream("/org/mingfa/law/lexicon/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
