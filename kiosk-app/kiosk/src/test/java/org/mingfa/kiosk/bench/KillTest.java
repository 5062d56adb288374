package org.mingfa.kiosk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The plug is pulled ten times; `mingfa bench kill` does it fifty times.
class KillTest {
    private static final int ROUNDS = 10;
    private static final long SEED = 1;

    @Test
    void aKilledProgramAlwaysStartsAgainWithAPackThatAnswers(@TempDir Path home) throws Exception {
        KillRounds kills = new KillRounds(home, laws(), SEED);
        kills.prepare();
        List<KillRounds.Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(kills.next());
        }

        assertThat(rounds).allMatch(KillRounds.Round::sound);
        assertThat(rounds.stream().map(round -> round.activity().replace(" (had ended)", "")))
                .contains("build", "install", "use");
        assertThat(rounds).anyMatch(round -> !round.activity().endsWith("(had ended)"));
    }

    @Test
    void aPackThatIsGoneIsNoticed(@TempDir Path home) throws Exception {
        KillRounds kills = new KillRounds(home, laws(), SEED);
        kills.prepare();
        try (Stream<Path> packs = Files.list(home.resolve("packs"))) {
            Path pack = packs.filter(Files::isDirectory).findFirst().orElseThrow();
            Files.write(pack.resolve("law.sqlite"), new byte[1]);
        }
        Files.delete(home.resolve("law.pack"));

        assertThat(kills.next().sound()).isFalse();
    }

    private static Path laws() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(KillTest.class.getResource("/laws")).toURI());
    }
}
