package org.mingfa.kiosk;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mingfa.law.pack.LawPackBuild;
import org.mingfa.law.pack.LawProbe;
import org.mingfa.update.PackShelf;
import org.mingfa.update.SigningKey;
import org.mingfa.update.TrustStore;

/// Packs of invented laws, each built once for all tests.
enum TestPacks {
    LAW(true, "2026-11-01T08:00:00Z"),
    LATER_LAW(true, "2026-11-20T08:00:00Z"),
    CARDS(false, "2026-11-02T08:00:00Z");

    private final boolean holdsLaw;
    private final Clock clock;
    private Optional<Path> built = Optional.empty();

    TestPacks(boolean holdsLaw, String created) {
        this.holdsLaw = holdsLaw;
        this.clock = Clock.fixed(Instant.parse(created), ZoneOffset.UTC);
    }

    /// The folder of the invented laws.
    static Path laws() {
        try {
            return Path.of(
                    Objects.requireNonNull(TestPacks.class.getResource("/laws")).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The day that the status page names.
    String created() {
        return clock.instant().toString();
    }

    synchronized Path file() throws Exception {
        if (built.isEmpty()) {
            Path folder = Files.createTempDirectory("mingfa-test-pack");
            Path file = folder.resolve(name() + ".pack");
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            LawPackBuild.Order order = new LawPackBuild.Order(
                    holdsLaw ? Optional.of(laws()) : Optional.empty(),
                    file,
                    Set.of(),
                    List.of(),
                    Optional.empty(),
                    1,
                    SigningKey.development());
            new LawPackBuild(order, (step, percent) -> {}, clock).build();
            built = Optional.of(file);
        }
        return built.get();
    }

    /// Puts the pack that `-Dpages.pack` names on the shelf of a kiosk, or the invented law where it names none.
    static void installWanted(Path home) throws Exception {
        String wanted = System.getProperty("pages.pack", "");
        install(wanted.isEmpty() ? LAW.file() : Path.of(wanted), home);
    }

    /// Puts the pack on the shelf of a kiosk.
    ///
    /// @return where its content lies
    Path install(Path home) throws Exception {
        return install(file(), home);
    }

    private static Path install(Path pack, Path home) throws Exception {
        PackShelf.Outcome outcome =
                new PackShelf(home.resolve("packs"), TrustStore.development()).install(pack, new LawProbe());
        if (outcome instanceof PackShelf.Outcome.Shelved shelved) {
            return shelved.content();
        }
        throw new IOException("the test's pack was not taken: " + outcome);
    }
}
