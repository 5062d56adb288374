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
import org.mingfa.law.Statute;
import org.mingfa.law.pack.LawLibrary;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// The laws in force, by level and subject, for those who would rather leaf than ask.
public final class LawsPage implements Page {
    private static final int MOST_AT_ONCE = 40;

    private final Pages pages;
    private final CurrentLaw law;

    public LawsPage(Pages pages, CurrentLaw law) {
        this.pages = pages;
        this.law = law;
    }

    /// @param subjects the subjects of the chosen level, where it has more laws than a page should show
    /// @param groups the laws of the chosen level, or of one subject of it; empty while there is more to choose
    public record View(List<LevelView> levels, List<SubjectView> subjects, List<GroupView> groups) {}

    public record SubjectView(String title, int count, String href, boolean chosen) {}

    public record LevelView(String title, int count, String href, boolean chosen) {}

    public record GroupView(String title, List<LawView> laws) {}

    public record LawView(String title, String date, String href) {}

    @Override
    public Reply answer(Exchange exchange) {
        Optional<Level> chosen = exchange.first("level")
                .flatMap(name -> Arrays.stream(Level.values())
                        .filter(level -> level.name().equals(name))
                        .findFirst());
        View view = law.ask(library -> view(library, chosen, exchange.first("subject")))
                .orElse(new View(List.of(), List.of(), List.of()));
        return pages.html("laws.jte", "title.laws", view);
    }

    private static View view(LawLibrary library, Optional<Level> chosen, Optional<String> subject) {
        Map<Level, Integer> counts = library.laws().countInForce();
        List<LevelView> levels = Arrays.stream(Level.values())
                .filter(counts::containsKey)
                .map(level -> new LevelView(
                        level.chinese(),
                        counts.getOrDefault(level, 0),
                        Links.laws(level),
                        chosen.filter(level::equals).isPresent()))
                .toList();
        return chosen.map(level -> view(levels, groups(library.laws().listInForce(level)), level, subject))
                .orElseGet(() -> new View(levels, List.of(), List.of()));
    }

    private static View view(List<LevelView> levels, List<GroupView> groups, Level level, Optional<String> subject) {
        int laws = groups.stream().mapToInt(group -> group.laws().size()).sum();
        if (laws <= MOST_AT_ONCE) {
            return new View(levels, List.of(), groups);
        }
        List<SubjectView> subjects = groups.stream()
                .map(group -> new SubjectView(
                        group.title(),
                        group.laws().size(),
                        Links.laws(level, group.title()),
                        subject.filter(group.title()::equals).isPresent()))
                .toList();
        List<GroupView> open = groups.stream()
                .filter(group -> subject.filter(group.title()::equals).isPresent())
                .toList();
        return new View(levels, subjects, open);
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
