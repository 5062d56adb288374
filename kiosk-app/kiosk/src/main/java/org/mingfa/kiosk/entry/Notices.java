package org.mingfa.kiosk.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingfa.law.card.CardStore;

/// What the resting screen shows in turn: notices of the service, and situations with their plain answers.
final class Notices {
    private static final int SITUATIONS = 24;

    private final List<EntryPage.Notice> shipped = shipped();

    /// The notices that are shipped, with situations between them.
    ///
    /// @param cards none while no pack is open
    List<EntryPage.Notice> with(List<CardStore.Card> cards) {
        if (cards.isEmpty()) {
            return shipped;
        }
        List<EntryPage.Notice> all = new ArrayList<>();
        int step = Math.max(1, cards.size() / SITUATIONS);
        for (int i = 0; i < Math.min(SITUATIONS, cards.size()); i++) {
            CardStore.Card card = cards.get(i * step);
            all.add(new EntryPage.Notice(card.topic().title(), card.title(), card.answer()));
            if (i % 3 == 0) {
                all.add(shipped.get(i / 3 % shipped.size()));
            }
        }
        return all;
    }

    private static List<EntryPage.Notice> shipped() {
        try (InputStream in = Objects.requireNonNull(Notices.class.getResourceAsStream("notices.tsv"))) {
            Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(row -> new EntryPage.Notice(row[0], row[1], row[2]))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
