package org.mingfa.kiosk.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.law.Level;
import org.mingfa.law.Status;
import org.mingfa.law.Statute;
import org.mingfa.law.pack.LawLibrary;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// The laws in force, by level and subject, for those who would rather leaf than ask.
public final class LawsPage implements Page {
    private final Pages pages;
    private final CurrentLaw law;

    public LawsPage(Pages pages, CurrentLaw law) {
        this.pages = pages;
        this.law = law;
    }

    /// @param groups the laws of the chosen level by subject; empty while none is chosen
    public record View(List<LevelView> levels, List<GroupView> groups) {}

    public record LevelView(String title, int count, String href, boolean chosen) {}

    public record GroupView(String title, List<LawView> laws) {}

    public record LawView(String title, String date, String href) {}

    @Override
    public Reply answer(Exchange exchange) {
        Optional<Level> chosen = exchange.first("level")
                .flatMap(name -> Arrays.stream(Level.values())
                        .filter(level -> level.name().equals(name))
                        .findFirst());
        View view = law.ask(library -> view(library, chosen)).orElse(new View(List.of(), List.of()));
        return pages.html("laws.jte", "法律目录", view);
    }

    private static View view(LawLibrary library, Optional<Level> chosen) {
        List<LevelView> levels = new ArrayList<>();
        List<GroupView> groups = List.of();
        for (Level level : Level.values()) {
            List<Statute> inForce = library.laws().listStatutes(level).stream()
                    .filter(statute -> statute.status() == Status.IN_FORCE)
                    .toList();
            boolean shown = chosen.filter(level::equals).isPresent();
            if (!inForce.isEmpty()) {
                levels.add(new LevelView(level.chinese(), inForce.size(), Links.laws(level), shown));
            }
            groups = shown ? groups(inForce) : groups;
        }
        return new View(levels, groups);
    }

    private static List<GroupView> groups(List<Statute> statutes) {
        Map<String, List<LawView>> byCategory = new LinkedHashMap<>();
        for (Statute statute : statutes) {
            byCategory
                    .computeIfAbsent(statute.category(), category -> new ArrayList<>())
                    .add(new LawView(
                            statute.shortTitle(),
                            statute.versionDate().map(LawDates::chinese).orElse(""),
                            Links.statute(statute.key())));
        }
        return byCategory.entrySet().stream()
                .map(entry -> new GroupView(entry.getKey(), entry.getValue()))
                .toList();
    }
}
