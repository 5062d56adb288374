package org.mingfa.kiosk.print;

import java.util.ArrayList;
import java.util.List;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.Ink;
import org.mingfa.device.printer.ink.InkPage;
import org.mingfa.device.printer.ink.LineBreaks;
import org.mingfa.device.printer.ink.QrCode;

/// At the foot of the last page: where the text comes from, a QR code of it, and what the paper is good for.
final class PaperColophon {
    private static final double SIZE = 11;
    private static final double PITCH = 18;
    private static final double NOTE_SIZE = 10;
    private static final double NOTE_PITCH = 15;
    private static final double LABEL = 4.8 * SIZE;
    private static final double QR_SIDE = 84;
    private static final double GAP = 24;
    private static final double TEXT_WIDTH = PaperFlow.MEASURE - QR_SIDE - GAP - LABEL;

    private final Fonts fonts;
    private final LineBreaks breaks;
    private final List<LawPaper.Fact> lines = new ArrayList<>();
    private final List<String> note;
    private final QrCode code;

    PaperColophon(Fonts fonts, LawPaper paper) {
        this.fonts = fonts;
        this.breaks = new LineBreaks(letter -> fonts.song().width(Character.toString(letter)), true);
        this.code = new QrCode(paper.qrText());
        this.note = breaks.of(PaperWords.NOTE, PaperFlow.MEASURE / NOTE_SIZE, PaperFlow.MEASURE / NOTE_SIZE);
        add(new LawPaper.Fact("出　　处", paper.citation()));
        add(new LawPaper.Fact("效　　力", paper.status()));
        paper.facts().forEach(this::add);
        add(new LawPaper.Fact("文本来源", paper.source()));
    }

    /// The label stands before the first line of its value.
    private void add(LawPaper.Fact fact) {
        String label = fact.label();
        for (String line : breaks.of(fact.value(), TEXT_WIDTH / SIZE, TEXT_WIDTH / SIZE)) {
            lines.add(new LawPaper.Fact(label, line));
            label = "";
        }
    }

    void draw(PaperFlow flow) {
        double body = Math.max(lines.size() * PITCH, QR_SIDE + PITCH);
        double height = 12 + body + 14 + note.size() * NOTE_PITCH;
        flow.keepTogether(height + PITCH);
        InkPage page = flow.page();
        double y = PaperFlow.BOTTOM - height;
        page.bar(Ink.CINNABAR, PaperFlow.LEFT, y, PaperFlow.MEASURE, 0.6);
        facts(page, y + 12);
        square(page, y + 12);
        y += 12 + body + 6;
        page.bar(Ink.GREY, PaperFlow.LEFT, y, PaperFlow.MEASURE, 0.3);
        for (String line : note) {
            y += NOTE_PITCH;
            page.text(fonts.song(), NOTE_SIZE, Ink.GREY, PaperFlow.LEFT, y, line);
        }
    }

    private void facts(InkPage page, double top) {
        double y = top;
        for (LawPaper.Fact line : lines) {
            y += PITCH;
            page.text(fonts.song(), SIZE, Ink.GREY, PaperFlow.LEFT, y - 4, line.label());
            page.text(fonts.song(), SIZE, Ink.BLACK, PaperFlow.LEFT + LABEL, y - 4, line.value());
        }
    }

    private void square(InkPage page, double top) {
        double left = PaperFlow.LEFT + PaperFlow.MEASURE - QR_SIDE;
        page.qr(code, left, top, QR_SIDE);
        double width = fonts.song().width(PaperWords.SCAN) * 9;
        page.text(fonts.song(), 9, Ink.GREY, left + (QR_SIDE - width) / 2, top + QR_SIDE + 13, PaperWords.SCAN);
    }
}
