package org.mingfa.kiosk.print;

import java.util.List;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.Ink;
import org.mingfa.device.printer.ink.InkDocument;
import org.mingfa.device.printer.ink.InkPage;
import org.mingfa.device.printer.ink.LineBreaks;
import org.mingfa.device.printer.ink.Typeface;

/// The body of a paper, line by line and page by page. Lengths are points.
final class PaperFlow {
    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;
    static final double LEFT = 80;
    /// 29 letters of the roomy body, 31 of the close one.
    static final double MEASURE = 435;

    static final double BOTTOM = 770;

    /// A line may be stretched by this part of an em between letters; beyond it stays short.
    private static final double MOST_SPREAD = 0.2;

    private final InkDocument document;
    private final Fonts fonts;
    private final LawPaper paper;
    private final Body body;
    private InkPage page;
    private double y;

    PaperFlow(InkDocument document, Fonts fonts, LawPaper paper, Body body) {
        this.body = body;
        this.document = document;
        this.fonts = fonts;
        this.paper = paper;
        this.page = document.addPage(WIDTH, HEIGHT);
    }

    /// How close the law's own text is set.
    enum Body {
        ROOMY(15, 27),
        CLOSE(14, 23);

        private final double size;
        private final double pitch;

        Body(double size, double pitch) {
            this.size = size;
            this.pitch = pitch;
        }
    }

    InkPage page() {
        return page;
    }

    void head() {
        page.text(fonts.song(), 10.5, Ink.GREY, LEFT, 62, paper.place());
        right(10.5, 62, PaperWords.printedAt(paper.printedAt()));
        centred(fonts.songBold(), 14, Ink.CINNABAR, 108, 4, paper.kind().chinese());
        y = 112;
        for (String line : titleLines()) {
            y += 35;
            page.centred(fonts.songBold(), 24, Ink.BLACK, y, line);
        }
        y += 28;
        page.centred(
                paper.inForce() ? fonts.song() : fonts.songBold(),
                13,
                paper.inForce() ? Ink.GREY : Ink.CINNABAR,
                y,
                paper.status());
        page.bar(Ink.CINNABAR, LEFT, y + 16, MEASURE, 2.4);
        page.bar(Ink.CINNABAR, LEFT, y + 21, MEASURE, 0.6);
        y += 34;
    }

    void block(LawPaper.Block block) {
        switch (block) {
            case LawPaper.Heading heading -> heading(heading.text());
            case LawPaper.ArticleLabel label -> label(label.text());
            case LawPaper.Paragraph paragraph -> paragraph(paragraph.text());
            case LawPaper.Item item -> paragraph(item.text());
        }
    }

    private List<String> titleLines() {
        LineBreaks breaks = breaks(fonts.songBold());
        double most = MEASURE / 24;
        return breaks.width(paper.title()) <= most
                ? List.of(paper.title())
                : PaperWords.titleParts(paper.title()).stream()
                        .flatMap(part -> breaks.balanced(part, most).stream())
                        .toList();
    }

    /// A chapter is quiet; in a list, the law above its articles is not.
    private void heading(String text) {
        boolean list = paper.kind() == LawPaper.Kind.LIST;
        Typeface face = list ? fonts.songBold() : fonts.song();
        double size = list ? 17 : 13;
        keepTogether(5 * body.pitch);
        y += list ? 16 : 8;
        for (String line : breaks(face).balanced(text, MEASURE / size)) {
            y += 1.6 * size;
            page.centred(face, size, list ? Ink.BLACK : Ink.GREY, y, line);
        }
    }

    private void label(String text) {
        keepTogether(3 * body.pitch);
        y += 10 + body.pitch;
        page.text(fonts.songBold(), 16, Ink.BLACK, LEFT, y, text);
    }

    private void paragraph(String text) {
        LineBreaks breaks = breaks(fonts.song());
        List<String> lines = breaks.of(text, MEASURE / body.size - 2, MEASURE / body.size);
        for (int i = 0; i < lines.size(); i++) {
            keepTogether(body.pitch);
            y += body.pitch;
            double indent = i == 0 ? 2 * body.size : 0;
            double free = (MEASURE - indent) / body.size - breaks.width(lines.get(i));
            double spread = i == lines.size() - 1 ? 0 : spread(free, lines.get(i));
            page.text(fonts.song(), body.size, Ink.BLACK, LEFT + indent, y, spread * body.size, lines.get(i));
        }
    }

    /// Em between letters, so that the line ends where the paper does.
    private static double spread(double free, String line) {
        double each = free / Math.max(1, line.codePointCount(0, line.length()) - 1);
        return Math.abs(each) > MOST_SPREAD ? 0 : each;
    }

    /// Begins a new page unless so much fits on this one.
    void keepTogether(double height) {
        if (y + height <= BOTTOM) {
            return;
        }
        page = document.addPage(WIDTH, HEIGHT);
        page.text(fonts.song(), 10.5, Ink.GREY, LEFT, 62, paper.title());
        page.bar(Ink.CINNABAR, LEFT, 70, MEASURE, 0.6);
        y = 74;
    }

    private static LineBreaks breaks(Typeface face) {
        return new LineBreaks(letter -> face.width(Character.toString(letter)), true);
    }

    private void centred(Typeface face, double size, Ink ink, double base, double spread, String text) {
        double width = face.width(text) * size + spread * (text.length() - 1);
        page.text(face, size, ink, (WIDTH - width) / 2, base, spread, text);
    }

    private void right(double size, double base, String text) {
        page.text(fonts.song(), size, Ink.GREY, LEFT + MEASURE - fonts.song().width(text) * size, base, text);
    }
}
