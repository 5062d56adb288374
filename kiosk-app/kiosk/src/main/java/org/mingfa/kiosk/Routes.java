package org.mingfa.kiosk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingfa.device.speech.Speaker;
import org.mingfa.device.speech.SpeechRecognizer;
import org.mingfa.kiosk.ask.AskPage;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.device.IdentityPage;
import org.mingfa.kiosk.device.SignalsPage;
import org.mingfa.kiosk.device.TwinsPage;
import org.mingfa.kiosk.entry.Dimming;
import org.mingfa.kiosk.entry.EntryPage;
import org.mingfa.kiosk.entry.VisitActions;
import org.mingfa.kiosk.health.DevicePage;
import org.mingfa.kiosk.health.StatusPage;
import org.mingfa.kiosk.input.Listening;
import org.mingfa.kiosk.input.Typing;
import org.mingfa.kiosk.lookup.ArticlePage;
import org.mingfa.kiosk.lookup.CardPage;
import org.mingfa.kiosk.lookup.ComparePage;
import org.mingfa.kiosk.lookup.LawsPage;
import org.mingfa.kiosk.lookup.Papers;
import org.mingfa.kiosk.lookup.PrintPage;
import org.mingfa.kiosk.lookup.ResultsPage;
import org.mingfa.kiosk.lookup.StatutePage;
import org.mingfa.kiosk.lookup.TopicPage;
import org.mingfa.kiosk.lookup.WithinPage;
import org.mingfa.kiosk.page.DesignPage;
import org.mingfa.kiosk.page.HomePage;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.kiosk.print.PrintDesk;
import org.mingfa.kiosk.speech.ReadAloud;
import org.mingfa.kiosk.visit.VisitPage;
import org.mingfa.kiosk.visit.Visits;
import org.mingfa.law.card.StarterCards;
import org.mingfa.runtime.health.Health;
import org.mingfa.runtime.health.HealthState;
import org.mingfa.runtime.health.Metrics;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;
import org.mingfa.runtime.web.Router;
import org.mingfa.runtime.web.StaticFiles;
import tools.jackson.jr.ob.JSON;

/// Which page answers which address.
final class Routes {
    private Routes() {}

    /// What the pages are made of.
    record Parts(
            Pages pages,
            Visits visits,
            StaticFiles statics,
            KioskConfig config,
            CurrentLaw law,
            Terminal terminal,
            StatusPage status,
            Health health,
            Metrics metrics,
            Speaker speaker,
            SpeechRecognizer recognizer,
            PrintDesk desk,
            Papers papers,
            Clock clock) {}

    static Router of(Parts parts) {
        Router router = new Router();
        addEntry(router, parts);
        addInput(router, parts);
        addLookup(router, parts);
        addPrint(router, parts);
        addDevices(router, parts);
        if (parts.config().development()) {
            router.get("/design", visited(parts, new DesignPage(parts.pages())));
        }
        return router.get(Links.STATUS, parts.status())
                .get("/health", _ -> healthJson(parts.health()))
                .get(
                        "/metrics",
                        exchange -> new Reply.Text(
                                200, "text/plain", parts.metrics().text()))
                .get(StaticFiles.PATTERN, parts.statics());
    }

    private static void addEntry(Router router, Parts parts) {
        Dimming dimming = parts.terminal().dimming();
        VisitActions actions = new VisitActions(parts.pages(), parts.visits(), dimming, parts.clock());
        router.get(Links.ENTRY, new EntryPage(parts.pages(), parts.visits(), parts.law(), dimming))
                .post("/visit/start", actions::start)
                .post("/visit/aid", visited(parts, actions::aid))
                .post("/visit/touch", actions::touch)
                .get("/visit/state", actions::state)
                .post("/visit/end", actions::end)
                .get("/back", visited(parts, actions::back));
    }

    private static void addDevices(Router router, Parts parts) {
        Pages pages = parts.pages();
        Terminal terminal = parts.terminal();
        router.get("/signals", new SignalsPage(terminal.signals(), terminal.identification()))
                .get("/identity", visited(parts, new IdentityPage(pages, terminal.identification())))
                .get("/call", visited(parts, _ -> pages.part("call.jte", "view", "")))
                .get(
                        "/status/device/{number}",
                        new DevicePage(pages, terminal.devices().all()));
        terminal.twins().filter(_ -> parts.config().development()).ifPresent(twins -> {
            TwinsPage page = new TwinsPage(pages, twins, terminal.devices());
            router.get("/twins", page).post("/twins", page::act);
        });
    }

    private static void addInput(Router router, Parts parts) {
        Typing typing = new Typing();
        ReadAloud aloud = new ReadAloud(parts.speaker());
        Listening listening = new Listening(parts.recognizer());
        router.post("/input/pinyin", visited(parts, typing::pinyin))
                .post("/input/handwriting", visited(parts, typing::handwriting))
                .post("/input/listen", visited(parts, listening::listen))
                .post("/input/listen/stop", visited(parts, listening::stop))
                .post(ReadAloud.SAY, aloud::say)
                .post(ReadAloud.STOP, aloud::stop);
    }

    private static void addLookup(Router router, Parts parts) {
        Pages pages = parts.pages();
        CurrentLaw law = parts.law();
        AskPage ask = new AskPage(pages, law, parts.recognizer().trouble().isEmpty());
        router.get(Links.HOME, visited(parts, new HomePage(pages, StarterCards.topics(), law)))
                .get(Links.ASK, visited(parts, ask))
                .post("/guess", visited(parts, ask::guess))
                .get(
                        Links.RESULTS,
                        visited(
                                parts,
                                new ResultsPage(pages, law, parts.config().region())))
                .get(Links.LAWS, visited(parts, new LawsPage(pages, law)))
                .get("/law/article/{id}", visited(parts, new ArticlePage(pages, law)))
                .get("/law-compare/{older}/{newer}", visited(parts, new ComparePage(pages, law)))
                .get("/law-search/{key}", visited(parts, new WithinPage(pages, law)))
                .get("/law/{key}", visited(parts, new StatutePage(pages, law)))
                .get("/topic/{id}", visited(parts, new TopicPage(pages, law)))
                .get("/card/{id}", visited(parts, new CardPage(pages, law)));
    }

    private static void addPrint(Router router, Parts parts) {
        PrintPage print = new PrintPage(parts.pages(), parts.visits(), parts.desk(), parts.papers());
        router.get("/print/article/{id}", visited(parts, print::article))
                .post("/print/article/{id}", visited(parts, print::article))
                .get("/print/card/{id}", visited(parts, print::card))
                .post("/print/card/{id}", visited(parts, print::card))
                .get("/print/results", visited(parts, print::results))
                .post("/print/results", visited(parts, print::results))
                .get("/print/sheet/{id}/{page}", visited(parts, print::sheet))
                .get("/print/code/{id}", visited(parts, print::code));
    }

    private static Page visited(Parts parts, Page page) {
        return new VisitPage(parts.visits(), page);
    }

    private static Reply healthJson(Health health) {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, HealthState> states = health.states();
        boolean serving = Health.isServing(states);
        json.put("serving", serving);
        states.forEach((name, state) -> json.put(name, Map.of("state", state.word(), "sentence", state.sentence())));
        return Reply.Text.json(serving ? 200 : 503, JSON.std.asString(json));
    }
}
