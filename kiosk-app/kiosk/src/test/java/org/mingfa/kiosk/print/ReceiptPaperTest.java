package org.mingfa.kiosk.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.RollWidth;

class ReceiptPaperTest {
    @Test
    void theReceiptSaysTheArticleItsStatusAndWhereItIsFrom() {
        Receipt receipt = new ReceiptPaper(RollWidth.MM58).receipt(Papers.WAGES);

        assertThat(text(receipt))
                .contains(Papers.WAGES.title(), Papers.WAGES.status(), "第1条", "12333", Papers.WAGES.citation())
                .contains(Papers.WAGES.place(), "2026年8月1日 14:05", PaperWords.NOTE)
                .doesNotContain("A4 纸");
        assertThat(receipt.parts())
                .contains(new Receipt.Qr(Papers.WAGES.citation()))
                .endsWith(new Receipt.Cut());
    }

    @Test
    void longLawIsShortenedAndSaysSo() {
        LawPaper law = Papers.of("示例长条例", 30);
        Receipt receipt = new ReceiptPaper(RollWidth.MM58).receipt(law);

        assertThat(text(receipt)).contains("第1条", "后面的内容请打印 A4 纸").doesNotContain("第30条");
        assertThat(receipt.parts()).contains(new Receipt.Qr(law.citation())).hasSizeLessThan(90);
    }

    @Test
    void lawThatIsNoLongerInForceIsMarkedInBold() {
        Receipt receipt = new ReceiptPaper(RollWidth.MM80).receipt(Papers.repealed(Papers.WAGES));

        assertThat(receipt.parts()).contains(new Receipt.Text("已经废止，不能再作依据", Receipt.Align.CENTRE, true, false));
    }

    private static String text(Receipt receipt) {
        List<Receipt.Text> texts = receipt.parts().stream()
                .filter(Receipt.Text.class::isInstance)
                .map(Receipt.Text.class::cast)
                .toList();
        return texts.stream().map(Receipt.Text::text).collect(Collectors.joining("\n"));
    }
}
