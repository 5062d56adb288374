package org.mingfa.kiosk.print;

import java.util.List;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.Ink;
import org.mingfa.device.printer.ink.InkDocument;
import org.mingfa.device.printer.ink.InkPage;

/// Sets a [LawPaper] on A4 as official Chinese paper looks (after GB/T 9704-2012): a red rule under the head,
/// Song in 15 points with two em before each paragraph (14 points where that saves a sheet), and at the foot of
/// the last page where the text comes from.
public final class PaperPdf {
    private final Fonts fonts;

    public PaperPdf(Fonts fonts) {
        this.fonts = fonts;
    }

    /// @return a PDF; one page of law takes about 30 KB
    public byte[] pdf(LawPaper paper) {
        return paper(paper).pdf();
    }

    SetPaper paper(LawPaper paper) {
        InkDocument roomy = set(paper, PaperFlow.Body.ROOMY);
        if (roomy.pages().size() == 1) {
            return numbered(paper, roomy);
        }
        InkDocument close = set(paper, PaperFlow.Body.CLOSE);
        return numbered(paper, close.pages().size() < roomy.pages().size() ? close : roomy);
    }

    InkDocument set(LawPaper paper, PaperFlow.Body body) {
        InkDocument document = new InkDocument(paper.title());
        PaperFlow flow = new PaperFlow(document, fonts, paper, body);
        flow.head();
        paper.blocks().forEach(flow::block);
        new PaperColophon(fonts, paper).draw(flow);
        return document;
    }

    private SetPaper numbered(LawPaper paper, InkDocument document) {
        List<InkPage> pages = document.pages();
        for (int number = 1; number <= pages.size(); number++) {
            pageNumber(pages.get(number - 1), number, pages.size());
        }
        return new SetPaper(document.pdf(), pages.size());
    }

    private void pageNumber(InkPage page, int number, int count) {
        page.centred(fonts.song(), 10.5, Ink.GREY, page.height() - 40, "第 " + number + " 页　共 " + count + " 页");
    }
}
