package org.mingfa.law.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.TestLaws;
import org.mingfa.law.meaning.Embedder;
import org.mingfa.law.search.Question;
import org.mingfa.update.SigningKey;
import org.mingfa.update.TrustStore;

/// Packs for the tests, built on one fixed day.
public final class TestPacks {
    static final Clock DAY = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private TestPacks() {}

    /// A pack of the small collection with the local law of these places, without vectors.
    public static Path build(Path out, String... regions) throws Exception {
        LawPackBuild.Order order = order(TestLaws.folder(), out, Set.of(regions), List.of(), Optional.empty());
        new LawPackBuild(order, (step, percent) -> {}, DAY).build();
        return out;
    }

    /// A pack of another collection's national law, without vectors.
    public static Path buildFrom(Path source, Path out) throws Exception {
        new LawPackBuild(order(source, out), (step, percent) -> {}, DAY).build();
        return out;
    }

    static LawPackBuild.Order order(Path source, Path out) {
        return order(source, out, Set.of(), List.of(), Optional.empty());
    }

    static LawPackBuild.Order order(
            Path source, Path out, Set<String> regions, List<Question> learned, Optional<Path> vectors) {
        return new LawPackBuild.Order(Optional.of(source), out, regions, learned, vectors, 2, SigningKey.development());
    }

    public static OpenedPack open(Path pack) throws IOException {
        return open(pack, null);
    }

    static OpenedPack open(Path pack, @Nullable Embedder embedder) throws IOException {
        return switch (OpenedPack.open(pack, TrustStore.development(), () -> embedder)) {
            case OpenedPack.Result.Opened opened -> opened.pack();
            case OpenedPack.Result.Refused refused ->
                throw new AssertionError(refused.reason().sentence());
        };
    }
}
