package org.mingfa.law.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private StarterCards() {}

    public static List<StarterCard> load() {
        return topics().stream().flatMap(StarterCards::read).toList();
    }

    /// The fields of life, in the order in which people are offered them.
    public static List<StarterCard.Topic> topics() {
        return new String(bytes("topics.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(row -> new StarterCard.Topic(row[0], row[1]))
                .toList();
    }

    private static Stream<StarterCard> read(StarterCard.Topic topic) {
        String file = topic.id() + ".yaml";
        Map<?, ?> yaml = map(new Load(LoadSettings.builder().setLabel(file).build())
                .loadFromString(new String(bytes(file), StandardCharsets.UTF_8)));
        return list(yaml, "cards").map(card -> card(topic, map(card)));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(StarterCards.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
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
