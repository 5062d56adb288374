package org.mingfa.kiosk.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.law.LawStore;
import org.mingfa.law.Status;
import org.mingfa.law.Statute;
import org.mingfa.law.pack.LawLibrary;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Page;
import org.mingfa.runtime.web.Reply;

/// A law: its facts, its table of contents, one chapter at a time, its versions.
public final class StatutePage implements Page {
    private final Pages pages;
    private final CurrentLaw law;

    public StatutePage(Pages pages, CurrentLaw law) {
        this.pages = pages;
        this.law = law;
    }

    /// @param contents the chapters; a law without chapters has one
    /// @param open the chapter whose articles are shown
    public record View(
            String title,
            String key,
            String status,
            boolean inForce,
            List<String> facts,
            String preamble,
            List<ChapterView> contents,
            Optional<OpenChapter> open,
            List<VersionView> versions,
            String searchHref) {}

    /// @param range such as 第一条 至 第十二条
    public record ChapterView(List<String> path, String range, String href) {
        /// The headings above it.
        public String above() {
            return path.size() < 2 ? "" : String.join(" · ", path.subList(0, path.size() - 1));
        }
    }

    public record OpenChapter(List<String> path, List<ArticleView> articles) {}

    public record ArticleView(String label, String text, String href) {}

    public record VersionView(String date, String status, String href, boolean shown) {}

    private record Chapter(List<String> path, List<LawStore.Place> places) {}

    @Override
    public Reply answer(Exchange exchange) {
        String key = exchange.path("key");
        Optional<Integer> wanted = exchange.first("chapter")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf);
        return law.ask(library -> library.laws().findStatute(key).map(statute -> view(library, statute, wanted)))
                .flatMap(view -> view)
                .<Reply>map(view -> pages.html("statute.jte", "title.law", view))
                .orElseGet(Reply.NotFound::new);
    }

    private static View view(LawLibrary library, Statute statute, Optional<Integer> wanted) {
        List<Chapter> chapters = chapters(library.laws().listPlaces(statute.key()));
        Optional<Integer> open =
                chapters.size() == 1 ? Optional.of(0) : wanted.filter(place -> place < chapters.size());
        return new View(
                statute.title(),
                statute.key(),
                statute.status().chinese(),
                statute.status() == Status.IN_FORCE,
                LawFacts.of(statute),
                statute.preamble(),
                contents(statute, chapters),
                open.map(place -> open(library, statute, chapters.get(place))),
                versions(library, statute),
                Links.within(statute.key()));
    }

    private static List<Chapter> chapters(List<LawStore.Place> places) {
        List<Chapter> chapters = new ArrayList<>();
        for (LawStore.Place place : places) {
            if (chapters.isEmpty() || !chapters.getLast().path().equals(place.chapter())) {
                chapters.add(new Chapter(place.chapter(), new ArrayList<>()));
            }
            chapters.getLast().places().add(place);
        }
        return chapters;
    }

    private static List<ChapterView> contents(Statute statute, List<Chapter> chapters) {
        List<ChapterView> contents = new ArrayList<>();
        for (Chapter chapter : chapters) {
            String first = chapter.places().getFirst().label();
            String last = chapter.places().getLast().label();
            contents.add(new ChapterView(
                    chapter.path(),
                    first.equals(last) ? first : first + " 至 " + last,
                    Links.chapter(statute.key(), contents.size())));
        }
        return contents;
    }

    private static OpenChapter open(LawLibrary library, Statute statute, Chapter chapter) {
        int first = chapter.places().getFirst().ordinal();
        int last = chapter.places().getLast().ordinal();
        return new OpenChapter(
                chapter.path(),
                library.laws().listArticles(statute.key(), first, last).stream()
                        .map(article -> new ArticleView(article.label(), article.text(), Links.article(article.id())))
                        .toList());
    }

    private static List<VersionView> versions(LawLibrary library, Statute statute) {
        return library.laws().listVersions(statute.key()).stream()
                .map(version -> new VersionView(
                        version.versionDate().map(LawDates::chinese).orElse("日期不详"),
                        version.status().chinese(),
                        Links.statute(version.key()),
                        version.key().equals(statute.key())))
                .toList();
    }
}
