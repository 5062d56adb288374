package org.mingfa.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingfa.kiosk.visit.Aids;
import org.mingfa.law.card.StarterCard;
import org.mingfa.law.card.StarterCards;

/// The frame says the same in every language, and says everything.
class WordingTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern SAID = Pattern.compile("(?:say|label = |get)\\(?\\s*\"([a-z]+(?:\\.[a-zA-Z0-9]+)+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private final Wording chinese = Wording.of(Aids.Language.ZH);
    private final Wording english = Wording.of(Aids.Language.EN);

    @Test
    void allLanguagesHaveTheSameKeys() {
        assertThat(english.keys()).isEqualTo(chinese.keys()).hasSizeGreaterThan(100);
    }

    @Test
    void everyKeyOfATemplateIsThere() throws IOException {
        assertThat(chinese.keys()).containsAll(keysInTemplates());
        assertThat(keysInTemplates()).contains("home.hello", "bar.end").hasSizeGreaterThan(80);
    }

    @Test
    void everyTopicHasAName() {
        assertThat(chinese.keys())
                .containsAll(StarterCards.topics().stream()
                        .map(StarterCard.Topic::id)
                        .map("topic."::concat)
                        .toList());
    }

    @Test
    void everyTopicHasADrawing() {
        assertThat(StarterCards.topics())
                .allSatisfy(topic -> assertThat(Icons.path(topic.id())).isNotBlank());
    }

    @Test
    void everyTextHasTheSamePlacesInAllLanguages() {
        assertThat(chinese.keys())
                .allSatisfy(key -> assertThat(places(english.get(key))).isEqualTo(places(chinese.get(key))));
    }

    @Test
    void englishIsWrittenInEnglishAndChineseIsNot() {
        Set<String> quoting = Set.of("bar.language", "ask.placeholder", "results.none.1");
        assertThat(english.keys().stream()
                        .filter(key -> !quoting.contains(key)
                                && english.get(key).codePoints().anyMatch(c -> c > 0x2fff)))
                .isEmpty();
        assertThat(chinese.get("home.hello")).isEqualTo("您好，遇到什么事了？");
    }

    @Test
    void valuesTakeTheirPlaces() {
        assertThat(chinese.get("law.found", 3, "押金")).isEqualTo("找到 3 条写有“押金”");
        assertThatThrownBy(() -> chinese.get("no.such")).hasMessageContaining("no.such");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static Set<String> keysInTemplates() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            for (Path file : files.toList()) {
                Matcher said = SAID.matcher(Files.readString(file));
                while (said.find()) {
                    keys.add(said.group(1));
                }
            }
        }
        return keys;
    }
}
