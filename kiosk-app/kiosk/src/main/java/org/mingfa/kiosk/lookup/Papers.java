package org.mingfa.kiosk.lookup;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.kiosk.print.LawPaper;
import org.mingfa.law.Article;
import org.mingfa.law.ArticleId;
import org.mingfa.law.ArticleNumber;
import org.mingfa.law.Status;
import org.mingfa.law.Statute;
import org.mingfa.law.card.CardStore;
import org.mingfa.law.pack.LawLibrary;
import org.mingfa.law.search.Hit;
import org.mingfa.law.search.LawAnswer;
import org.mingfa.law.search.LawQuery;
import org.mingfa.update.PackManifest;

/// What a citizen may take home: an article, a card with its articles, the list of what was found.
public final class Papers {
    private static final int LISTED = 10;
    private static final String SOURCE = "本终端内容包";

    private final CurrentLaw law;
    private final String place;
    private final Optional<String> region;
    private final Clock clock;

    public Papers(CurrentLaw law, String place, Optional<String> region, Clock clock) {
        this.law = law;
        this.place = place;
        this.region = region;
        this.clock = clock;
    }

    /// Empty where there is no such article.
    Optional<LawPaper> article(String id) {
        return ArticleId.parse(id)
                .flatMap(wanted -> law.ask(library -> library.laws()
                                .findArticle(wanted)
                                .flatMap(article -> library.laws()
                                        .findStatute(wanted.statuteKey())
                                        .map(statute -> article(statute, article))))
                        .flatMap(paper -> paper));
    }

    /// Empty where there is no such card.
    Optional<LawPaper> card(String id) {
        return law.ask(library -> library.cards().findCard(id).map(card -> card(library, card)))
                .flatMap(paper -> paper);
    }

    /// Empty where nothing was found.
    public Optional<LawPaper> results(String words) {
        LawQuery query = new LawQuery(words, Set.of(), region, false, LISTED, Set.of());
        return law.ask(library -> library.search().search(query))
                .filter(answer -> !answer.hits().isEmpty())
                .map(this::results);
    }

    private LawPaper article(Statute statute, Article article) {
        List<LawPaper.Block> blocks = new ArrayList<>();
        if (!article.chapter().isEmpty()) {
            blocks.add(new LawPaper.Heading(String.join("　", article.chapter())));
        }
        addArticle(blocks, article);
        List<LawPaper.Fact> facts = new ArrayList<>();
        statute.issuer().ifPresent(issuer -> facts.add(new LawPaper.Fact("制定机关", issuer)));
        statute.versionDate().ifPresent(date -> facts.add(new LawPaper.Fact("版本日期", LawDates.chinese(date))));
        statute.effectiveDate().ifPresent(date -> facts.add(new LawPaper.Fact("施行日期", LawDates.chinese(date))));
        return paper(
                LawPaper.Kind.ARTICLE,
                statute.title(),
                blocks,
                statute.status(),
                facts,
                "《" + statute.shortTitle() + "》" + article.label());
    }

    private LawPaper card(LawLibrary library, CardStore.Card card) {
        List<LawPaper.Block> blocks = new ArrayList<>();
        blocks.add(new LawPaper.Paragraph(card.answer()));
        blocks.add(new LawPaper.Heading("下一步"));
        blocks.add(new LawPaper.Paragraph(card.next()));
        List<String> cited = new ArrayList<>();
        for (ArticleId id : card.articles()) {
            // Named also where this terminal does not hold the law itself.
            String name = "《" + id.shortTitle() + "》" + ArticleNumber.chinese(id.number());
            cited.add(name);
            library.laws().findArticle(id).ifPresent(article -> {
                blocks.add(new LawPaper.Heading(name));
                addText(blocks, article);
            });
        }
        return paper(LawPaper.Kind.LIST, card.title(), blocks, Status.IN_FORCE, List.of(), String.join("、", cited));
    }

    private LawPaper results(LawAnswer answer) {
        List<LawPaper.Block> blocks = new ArrayList<>();
        List<String> cited = new ArrayList<>();
        for (LawAnswer.Group group : answer.groups()) {
            blocks.add(new LawPaper.Heading(group.statute().title()));
            for (Hit hit : group.hits()) {
                cited.add(
                        "《" + group.statute().shortTitle() + "》" + hit.article().label());
                addArticle(blocks, hit.article());
            }
        }
        return paper(LawPaper.Kind.LIST, "与您的问题有关的法律条文", blocks, Status.IN_FORCE, List.of(), String.join("、", cited));
    }

    private static void addArticle(List<LawPaper.Block> blocks, Article article) {
        blocks.add(new LawPaper.ArticleLabel(article.label()));
        addText(blocks, article);
    }

    private static void addText(List<LawPaper.Block> blocks, Article article) {
        for (Article.Paragraph paragraph : article.paragraphs()) {
            blocks.add(new LawPaper.Paragraph(paragraph.text()));
            paragraph.items().forEach(item -> blocks.add(new LawPaper.Item(item)));
        }
    }

    private LawPaper paper(
            LawPaper.Kind kind,
            String title,
            List<LawPaper.Block> blocks,
            Status status,
            List<LawPaper.Fact> facts,
            String citation) {
        String date = law.manifest().map(PackManifest::created).orElse("");
        return new LawPaper(
                kind,
                title,
                blocks,
                status.chinese(),
                status == Status.IN_FORCE,
                facts,
                SOURCE + "（" + date.substring(0, Math.min(10, date.length())) + "）",
                citation,
                place,
                LocalDateTime.now(clock));
    }
}
