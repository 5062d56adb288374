package org.mingfa.kiosk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.speech.EspeakSpeaker;
import org.mingfa.device.speech.ProcessRecognizer;
import org.mingfa.device.speech.Speaker;
import org.mingfa.device.speech.SpeechRecognizer;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.content.ShelfWatch;
import org.mingfa.kiosk.health.FirstSnapshot;
import org.mingfa.kiosk.health.IncidentStore;
import org.mingfa.kiosk.health.StatusPage;
import org.mingfa.kiosk.lookup.Papers;
import org.mingfa.kiosk.page.KioskErrorPage;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.kiosk.print.PrintDesk;
import org.mingfa.kiosk.print.PrintJobStore;
import org.mingfa.kiosk.visit.IdleWatch;
import org.mingfa.kiosk.visit.Visits;
import org.mingfa.runtime.database.Database;
import org.mingfa.runtime.database.DatabaseLibrary;
import org.mingfa.runtime.database.Migration;
import org.mingfa.runtime.health.Health;
import org.mingfa.runtime.health.Metrics;
import org.mingfa.runtime.lifecycle.Running;
import org.mingfa.runtime.web.StaticFiles;
import org.mingfa.runtime.web.WebServer;
import org.mingfa.update.PackShelf;
import org.mingfa.update.TrustStore;

/// The kiosk, put together in one place: data, law, health, pages, server; closed in reverse.
public final class KioskMain implements AutoCloseable {
    private static final List<Migration> SCHEMA = List.of(IncidentStore.MIGRATION, PrintJobStore.MIGRATION);

    private final Running running;
    private final WebServer server;
    private final CurrentLaw law;
    private final Terminal terminal;

    private KioskMain(Running running, WebServer server, CurrentLaw law, Terminal terminal) {
        this.running = running;
        this.server = server;
        this.law = law;
        this.terminal = terminal;
    }

    /// Starts everything. The pages are served before the law is open; questions wait for it a moment.
    ///
    /// @param extraFacts further lines for the status page
    /// @throws IOException when the data folder cannot be written or the port is taken; nothing runs then
    public static KioskMain start(KioskConfig config, Supplier<Map<String, String>> extraFacts) throws IOException {
        return start(config, extraFacts, Clock.systemDefaultZone());
    }

    /// @param clock by which visits grow old
    static KioskMain start(KioskConfig config, Supplier<Map<String, String>> extraFacts, Clock clock)
            throws IOException {
        Running running = new Running();
        try {
            return start(config, extraFacts, clock, running);
        } catch (IOException | RuntimeException failed) {
            running.close();
            throw failed;
        }
    }

    private static KioskMain start(
            KioskConfig config, Supplier<Map<String, String>> extraFacts, Clock clock, Running running)
            throws IOException {
        Files.createDirectories(config.packs());
        DatabaseLibrary.keepIn(config.home().resolve("native"));
        Database database = running.add("database", Database.open(config.database(), SCHEMA, clock));
        IncidentStore incidents = new IncidentStore(database, clock);
        database.recovery().ifPresent(recovery -> incidents.add(recovery.sentence()));

        TrustStore trust = trust(config);
        CurrentLaw law = running.add("law", new CurrentLaw(new PackShelf(config.packs(), trust), incidents::add));

        Health health = new Health();
        health.add("法律内容", () -> KioskState.law(law));
        health.add("查找方式", () -> KioskState.meaning(law));
        health.add("内容包签名", () -> KioskState.trust(trust));
        Metrics metrics = running.add("metrics", new Metrics());

        StaticFiles statics = Pages.statics();
        Visits visits = new Visits(clock, config.visit());
        running.add("idle watch", new IdleWatch(visits));
        Pages pages = new Pages(statics, config.place(), visits, clock);
        Fonts fonts = Printing.fonts();
        Terminal terminal = Terminal.open(config, fonts, visits, incidents::add, clock, running);
        terminal.watchOver(health);
        StatusPage status = new StatusPage(
                pages, health, terminal.devices().all(), incidents, () -> KioskState.facts(law, config, extraFacts));
        PrintDesk desk = running.add(
                "print desk",
                Printing.desk(config, terminal.devices(), fonts, new PrintJobStore(database, clock), incidents::add));
        visits.onEnd(desk::endVisit);
        health.add("打印", () -> Printing.state(desk));
        Papers papers = new Papers(law, config.place(), config.region(), clock);
        Speaker speaker = EspeakSpeaker.orSilent();
        health.add("朗读", () -> KioskState.speech(speaker));
        SpeechRecognizer recognizer = running.add("recognizer", ProcessRecognizer.orDeaf(config.speechModel()));
        visits.onEnd(_ -> recognizer.stop());
        config.speechModel().ifPresent(_ -> health.add("语音输入", () -> KioskState.hearing(recognizer)));
        WebServer server = running.add(
                "web server",
                new WebServer(
                        config.web(),
                        Routes.of(new Routes.Parts(
                                pages,
                                visits,
                                statics,
                                config,
                                law,
                                terminal,
                                status,
                                health,
                                metrics,
                                speaker,
                                recognizer,
                                desk,
                                papers,
                                clock)),
                        new KioskErrorPage(pages),
                        metrics));
        // Closed before the server, which would wait for the end of a sentence.
        running.add("speaker", speaker);
        running.add("signals", terminal.signals());
        server.start();
        // Only now, so that the first page does not wait for hashes, indexes and a model.
        running.add("shelf watch", ShelfWatch.start(config.packs(), law));
        running.add("snapshot", new FirstSnapshot(database));
        running.add("rehearsal", Rehearsal.soon(papers, desk));
        return new KioskMain(running, server, law, terminal);
    }

    private static TrustStore trust(KioskConfig config) throws IOException {
        try {
            return config.trust().isPresent() ? TrustStore.of(config.trust().get()) : TrustStore.development();
        } catch (IOException cause) {
            throw new IOException("设置 law.trust 里的公钥读不出来：" + cause.getMessage() + "。", cause);
        }
    }

    public URI address() {
        return server.address();
    }

    Terminal terminal() {
        return terminal;
    }

    public CurrentLaw law() {
        return law;
    }

    /// Serves until the process is asked to stop.
    public void await() throws InterruptedException {
        running.closeOnShutdown();
        running.awaitStop();
    }

    @Override
    public void close() {
        running.close();
    }
}
