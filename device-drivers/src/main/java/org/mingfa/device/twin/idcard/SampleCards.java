package org.mingfa.device.twin.idcard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The made-up people that come with the twin, from files beside this class.
public final class SampleCards {
    private static final List<SampleCard> ALL =
            read("cards.txt").lines().map(SampleCards::card).toList();

    private SampleCards() {}

    public static List<SampleCard> all() {
        return ALL;
    }

    public static Optional<SampleCard> find(String name) {
        return ALL.stream().filter(card -> card.name().equals(name)).findFirst();
    }

    /// @throws IllegalArgumentException with a sentence that says which there are
    public static SampleCard named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no card \"" + name + "\", only "
                        + String.join(", ", ALL.stream().map(SampleCard::name).toList())));
    }

    private static SampleCard card(String name) {
        return SampleCard.parse(name, read(name + ".card"));
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(SampleCards.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
