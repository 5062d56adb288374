package org.mingfa.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.lookup.Papers;
import org.mingfa.kiosk.print.PaperPdf;
import org.mingfa.kiosk.print.PrintDesk;
import org.mingfa.kiosk.print.PrintJobStore;
import org.mingfa.runtime.database.Database;
import org.mingfa.update.PackShelf;
import org.mingfa.update.TrustStore;

class RehearsalTest {
    @TempDir
    private Path home;

    private Database database;
    private PrintDesk desk;
    private CurrentLaw law;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(home.resolve("kiosk.sqlite"), List.of(PrintJobStore.MIGRATION), Clock.systemUTC());
        desk = new PrintDesk(
                new PaperPdf(Fonts.find(List.of())),
                Optional.empty(),
                Optional.empty(),
                new PrintJobStore(database, Clock.systemUTC()),
                Duration.ofMinutes(1));
        law = new CurrentLaw(new PackShelf(home.resolve("packs"), TrustStore.development()), _ -> {});
    }

    @AfterEach
    void close() throws Exception {
        law.close();
        desk.close();
        database.close();
    }

    private Papers papers() {
        return new Papers(law, "榆树街道公共法律服务站", Optional.empty(), Clock.systemDefaultZone());
    }

    @Test
    void aQuestionIsAskedAndItsPaperSetAndDrawn() throws Exception {
        TestPacks.LAW.install(home);
        law.adopt();

        assertThat(Rehearsal.once(papers(), desk).orElseThrow()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void whereThereIsNoLawThereIsNothingToRehearse() {
        law.adopt();

        assertThat(Rehearsal.once(papers(), desk)).isEmpty();
    }
}
