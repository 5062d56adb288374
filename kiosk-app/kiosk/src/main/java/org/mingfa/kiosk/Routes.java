package org.mingfa.kiosk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.health.StatusPage;
import org.mingfa.kiosk.lookup.ArticlePage;
import org.mingfa.kiosk.lookup.CardPage;
import org.mingfa.kiosk.lookup.LawsPage;
import org.mingfa.kiosk.lookup.ResultsPage;
import org.mingfa.kiosk.lookup.StatutePage;
import org.mingfa.kiosk.lookup.TopicPage;
import org.mingfa.kiosk.page.HomePage;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.law.card.StarterCard;
import org.mingfa.runtime.health.Health;
import org.mingfa.runtime.health.HealthState;
import org.mingfa.runtime.health.Metrics;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Reply;
import org.mingfa.runtime.web.Router;
import org.mingfa.runtime.web.StaticFiles;
import tools.jackson.jr.ob.JSON;

/// Which page answers which address.
final class Routes {
    private Routes() {}

    static Router of(
            Pages pages,
            StaticFiles statics,
            KioskConfig config,
            CurrentLaw law,
            List<StarterCard.Topic> topics,
            StatusPage status,
            Health health,
            Metrics metrics) {
        return new Router()
                .get(Links.HOME, new HomePage(pages, topics, law))
                .get(Links.ASK, new ResultsPage(pages, law, config.region()))
                .get(Links.LAWS, new LawsPage(pages, law))
                .get("/law/article/{id}", new ArticlePage(pages, law))
                .get("/law/{key}", new StatutePage(pages, law))
                .get("/topic/{id}", new TopicPage(pages, law))
                .get("/card/{id}", new CardPage(pages, law))
                .get(Links.STATUS, status)
                .get("/health", exchange -> healthJson(health, exchange))
                .get("/metrics", exchange -> new Reply.Text(200, "text/plain", metrics.text()))
                .get(StaticFiles.PATTERN, statics);
    }

    private static Reply healthJson(Health health, Exchange exchange) {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, HealthState> states = health.states();
        boolean serving = states.values().stream().noneMatch(HealthState.Down.class::isInstance);
        json.put("serving", serving);
        states.forEach((name, state) -> json.put(name, Map.of("state", state.word(), "sentence", state.sentence())));
        return Reply.Text.json(serving ? 200 : 503, JSON.std.asString(json));
    }
}
