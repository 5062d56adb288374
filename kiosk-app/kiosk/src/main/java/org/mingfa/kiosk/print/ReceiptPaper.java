package org.mingfa.kiosk.print;

import java.util.ArrayList;
import java.util.List;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.ReceiptLines;
import org.mingfa.device.printer.RollWidth;

/// Sets a [LawPaper] on a roll, shortened to what a hand can hold.
public final class ReceiptPaper {
    /// Some 25 cm of body.
    private static final int MOST_LINES = 60;

    private static final String SHORTENED = "……（后面的内容请打印 A4 纸）";

    private final int columns;

    public ReceiptPaper(RollWidth width) {
        this.columns = width.columns();
    }

    public Receipt receipt(LawPaper paper) {
        List<Receipt.Part> parts = new ArrayList<>();
        parts.add(Receipt.Text.centred(paper.kind().chinese()));
        parts.add(Receipt.Text.title(title(paper.title())));
        parts.add(new Receipt.Text(paper.status(), Receipt.Align.CENTRE, !paper.inForce(), false));
        parts.add(new Receipt.Rule());
        parts.addAll(body(paper.blocks()));
        parts.add(new Receipt.Rule());
        parts.add(new Receipt.Qr(paper.qrText()));
        parts.add(Receipt.Text.centred(PaperWords.SCAN));
        parts.add(new Receipt.Gap());
        parts.add(Receipt.Text.plain("出处：" + paper.citation()));
        paper.facts().forEach(fact -> parts.add(Receipt.Text.plain(fact.label() + "：" + fact.value())));
        parts.add(Receipt.Text.plain("文本来源：" + paper.source()));
        parts.add(new Receipt.Rule());
        parts.add(Receipt.Text.plain(paper.place()));
        parts.add(Receipt.Text.plain(PaperWords.printedAt(paper.printedAt())));
        parts.add(Receipt.Text.plain(PaperWords.NOTE));
        parts.add(new Receipt.Cut());
        return new Receipt(parts);
    }

    /// In letters of double size.
    private String title(String title) {
        return 2 * ReceiptLines.columns(title) <= columns ? title : String.join("\n", PaperWords.titleParts(title));
    }

    private List<Receipt.Part> body(List<LawPaper.Block> blocks) {
        List<Receipt.Part> body = new ArrayList<>();
        int left = MOST_LINES;
        for (LawPaper.Block block : blocks) {
            Receipt.Text text = text(block);
            List<String> lines = ReceiptLines.of(text.text(), columns);
            if (lines.size() > left) {
                lines.stream().limit(left).map(Receipt.Text::plain).forEach(body::add);
                body.add(Receipt.Text.bold(SHORTENED));
                return body;
            }
            body.add(text);
            left -= lines.size();
        }
        return body;
    }

    private static Receipt.Text text(LawPaper.Block block) {
        return switch (block) {
            case LawPaper.Heading heading -> Receipt.Text.centred(heading.text());
            case LawPaper.ArticleLabel label -> Receipt.Text.bold(label.text());
            case LawPaper.Paragraph paragraph -> Receipt.Text.plain("　　" + paragraph.text());
            case LawPaper.Item item -> Receipt.Text.plain("　　" + item.text());
        };
    }
}
