package org.mingfa.kiosk.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.lookup.StatuteContents.Chapter;
import org.mingfa.kiosk.lookup.StatuteContents.Part;
import org.mingfa.kiosk.page.Links;
import org.mingfa.kiosk.page.Pages;
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

    /// @param part the part of a code whose chapters are shown; empty in a law without
    /// @param contents the parts of a code, or the chapters; a law without chapters has one
    /// @param open the chapter whose articles are shown
    public record View(
            String title,
            String key,
            String status,
            boolean inForce,
            List<String> facts,
            String preamble,
            String part,
            List<ChapterView> contents,
            Optional<OpenChapter> open,
            List<VersionView> versions,
            String wholeHref,
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

    @Override
    public Reply answer(Exchange exchange) {
        String key = exchange.path("key");
        return law.ask(library -> library.laws().findStatute(key).map(statute -> view(library, statute, exchange)))
                .flatMap(view -> view)
                .<Reply>map(view -> pages.html("statute.jte", "title.law", view))
                .orElseGet(Reply.NotFound::new);
    }

    private static View view(LawLibrary library, Statute statute, Exchange exchange) {
        StatuteContents contents = StatuteContents.of(library.laws().listPlaces(statute.key()));
        List<Chapter> chapters = contents.chapters();
        Optional<Integer> open = chapters.size() == 1
                ? Optional.of(0)
                : place(exchange, "chapter").filter(each -> each < chapters.size());
        List<Part> parts = contents.parts();
        Optional<Part> part = place(exchange, "part")
                .filter(each -> each < parts.size())
                .map(parts::get)
                .or(() -> open.flatMap(chapter ->
                        parts.stream().filter(each -> each.holds(chapter)).findFirst()));
        return new View(
                statute.title(),
                statute.key(),
                statute.status().chinese(),
                statute.status() == Status.IN_FORCE,
                LawFacts.of(statute),
                statute.preamble(),
                part.map(Part::name).orElse(""),
                parts.isEmpty() || part.isPresent()
                        ? chapters(statute, chapters, part)
                        : parts(statute, chapters, parts),
                open.map(place -> open(library, statute, chapters.get(place))),
                versions(library, statute),
                Links.statute(statute.key()),
                Links.within(statute.key()));
    }

    private static Optional<Integer> place(Exchange exchange, String name) {
        return exchange.first(name).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf);
    }

    private static List<ChapterView> parts(Statute statute, List<Chapter> chapters, List<Part> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new ChapterView(
                        List.of(parts.get(i).name()),
                        range(
                                chapters.get(parts.get(i).first()),
                                chapters.get(parts.get(i).last())),
                        Links.part(statute.key(), i)))
                .toList();
    }

    private static List<ChapterView> chapters(Statute statute, List<Chapter> chapters, Optional<Part> part) {
        return IntStream.range(0, chapters.size())
                .filter(i -> part.isEmpty() || part.get().holds(i))
                .mapToObj(i -> new ChapterView(
                        chapters.get(i).path(),
                        range(chapters.get(i), chapters.get(i)),
                        Links.chapter(statute.key(), i)))
                .toList();
    }

    private static String range(Chapter from, Chapter to) {
        String first = from.places().getFirst().label();
        String last = to.places().getLast().label();
        return first.equals(last) ? first : first + " 至 " + last;
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
