package org.mingfa.kiosk.lookup;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.mingfa.update.PackManifest;

/// What a citizen may take home: an article, a card with its articles, the list of what was found.
public final class Papers {
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
    public Optional<LawPaper> results(Question question) {
        return law.ask(library -> library.search().search(question.query(region)))
                .filter(answer -> !answer.isEmpty())
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
                statute.status().chinese(),
                isInForce(statute),
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
            String name = name(id);
            cited.add(name);
            library.laws().findArticle(id).ifPresent(article -> {
                blocks.add(new LawPaper.Heading(name));
                addText(blocks, article);
            });
        }
        return paper(
                LawPaper.Kind.LIST,
                card.title(),
                blocks,
                Status.IN_FORCE.chinese(),
                true,
                List.of(),
                String.join("、", cited));
    }

    /// As on the screen: first what to do, then what the law says.
    private LawPaper results(LawAnswer answer) {
        List<LawPaper.Block> blocks = new ArrayList<>();
        List<String> cited = new ArrayList<>();
        for (CardStore.Card card : answer.cards()) {
            blocks.add(new LawPaper.Heading(card.title()));
            blocks.add(new LawPaper.Paragraph(card.answer()));
            blocks.add(new LawPaper.Paragraph(card.next()));
            card.articles().forEach(id -> cited.add(name(id)));
        }
        for (LawAnswer.Group group : answer.groups()) {
            Statute statute = group.statute();
            blocks.add(new LawPaper.Heading(
                    isInForce(statute)
                            ? statute.title()
                            : statute.title() + "（" + statute.status().chinese() + "）"));
            for (Hit hit : group.hits()) {
                cited.add("《" + statute.shortTitle() + "》" + hit.article().label());
                addArticle(blocks, hit.article());
            }
        }
        boolean inForce = answer.groups().stream().map(LawAnswer.Group::statute).allMatch(Papers::isInForce);
        return paper(
                LawPaper.Kind.LIST,
                "与您的问题有关的法律条文",
                blocks,
                inForce ? Status.IN_FORCE.chinese() : "有的不是现行有效的，见标题后的括号",
                inForce,
                List.of(),
                cited.stream().distinct().collect(Collectors.joining("、")));
    }

    private static boolean isInForce(Statute statute) {
        return statute.status() == Status.IN_FORCE;
    }

    private static String name(ArticleId id) {
        return "《" + id.shortTitle() + "》" + ArticleNumber.chinese(id.number());
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
            String status,
            boolean inForce,
            List<LawPaper.Fact> facts,
            String citation) {
        String date = law.manifest().map(PackManifest::created).orElse("");
        return new LawPaper(
                kind,
                title,
                blocks,
                status,
                inForce,
                facts,
                SOURCE + "（" + date.substring(0, Math.min(10, date.length())) + "）",
                citation,
                place,
                LocalDateTime.now(clock));
    }
}
