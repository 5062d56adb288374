package org.mingfa.law.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.ArticleId;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The cards that are shipped with the program, a YAML file a topic.
public final class StarterCards {
    private static final List<String> TOPICS = List.of(
            "wages",
            "dismissal",
            "work-injury",
            "divorce",
            "children",
            "elders",
            "inheritance",
            "loans",
            "traffic",
            "housing",
            "consumer",
            "land",
            "safety",
            "procedure");

    private StarterCards() {}

    public static List<StarterCard> load() {
        return TOPICS.stream().flatMap(topic -> read(topic + ".yaml")).toList();
    }

    private static Stream<StarterCard> read(String file) {
        try (InputStream in = StarterCards.class.getResourceAsStream(file)) {
            Map<?, ?> yaml = map(new Load(LoadSettings.builder().setLabel(file).build())
                    .loadFromInputStream(Objects.requireNonNull(in, file)));
            StarterCard.Topic topic = new StarterCard.Topic(text(yaml, "topic"), text(yaml, "title"));
            return list(yaml, "cards").map(card -> card(topic, map(card))).toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static StarterCard card(StarterCard.Topic topic, Map<?, ?> yaml) {
        return new StarterCard(
                text(yaml, "id"),
                topic,
                text(yaml, "title"),
                list(yaml, "wordings").map(String::valueOf).toList(),
                text(yaml, "answer"),
                text(yaml, "next"),
                list(yaml, "articles").map(line -> basis(String.valueOf(line))).toList(),
                text(yaml, "confirmed"));
    }

    private static StarterCard.Basis basis(String line) {
        int space = line.lastIndexOf(' ');
        ArticleId article = ArticleId.parse(line.substring(0, Math.max(space, 0)))
                .orElseThrow(() -> new IllegalArgumentException("not an article and a fingerprint: " + line));
        return new StarterCard.Basis(article, line.substring(space + 1));
    }

    private static String text(Map<?, ?> yaml, String key) {
        return String.valueOf(Objects.requireNonNull(yaml.get(key), key));
    }

    private static Stream<?> list(Map<?, ?> yaml, String key) {
        return ((List<?>) Objects.requireNonNull(yaml.get(key), key)).stream();
    }

    private static Map<?, ?> map(@Nullable Object yaml) {
        return (Map<?, ?>) Objects.requireNonNull(yaml);
    }
}
