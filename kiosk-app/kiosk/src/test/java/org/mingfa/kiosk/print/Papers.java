package org.mingfa.kiosk.print;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Papers to try with; their law is made up.
final class Papers {
    static final LawPaper WAGES = of("示例工钱条例", 1);

    private Papers() {}

    static LawPaper of(String title, int articles) {
        return of(title, blocks(articles));
    }

    static LawPaper of(String title, List<? extends LawPaper.Block> blocks) {
        return new LawPaper(
                LawPaper.Kind.ARTICLE,
                title,
                List.copyOf(blocks),
                "现行有效",
                true,
                List.of(new LawPaper.Fact("施行日期", "2020年5月1日")),
                "示例法律库，内容日期2026年7月1日",
                "《" + title + "》第三条",
                "城关镇公共法律服务站",
                LocalDateTime.of(2026, 8, 1, 14, 5));
    }

    private static List<LawPaper.Block> blocks(int articles) {
        List<LawPaper.Block> blocks = new ArrayList<>();
        blocks.add(new LawPaper.Heading("第二章　工钱的支付"));
        IntStream.rangeClosed(1, articles).forEach(number -> {
            blocks.add(new LawPaper.ArticleLabel("第" + number + "条"));
            blocks.add(new LawPaper.Paragraph("工钱应当按月支付，不得以任何理由克扣、拖欠；拖欠的，劳动者可以拨打12333投诉。有下列情形之一的，从其约定："));
            blocks.add(new LawPaper.Item("（一）双方以书面形式约定按周、按日支付的；"));
            blocks.add(new LawPaper.Item("（二）完成一定工作任务后一次付清的。"));
        });
        return blocks;
    }

    static LawPaper repealed(LawPaper paper) {
        return new LawPaper(
                paper.kind(),
                paper.title(),
                paper.blocks(),
                "已经废止，不能再作依据",
                false,
                paper.facts(),
                paper.source(),
                paper.citation(),
                paper.place(),
                paper.printedAt());
    }

    static LawPaper at(LawPaper paper, LocalDateTime time) {
        return new LawPaper(
                paper.kind(),
                paper.title(),
                paper.blocks(),
                paper.status(),
                paper.inForce(),
                paper.facts(),
                paper.source(),
                paper.citation(),
                paper.place(),
                time);
    }
}
