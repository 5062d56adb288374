package org.mingfa.kiosk.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mingfa.device.printer.ink.Fonts;

class PaperPdfTest {
    private static final PaperPdf PDF = new PaperPdf(Fonts.find(List.of()));

    @Test
    void thePaperSaysWhatTheLawSaysAndWhereItIsFrom() throws IOException {
        String text = flat(PDF.pdf(Papers.WAGES));

        assertThat(text)
                .contains(Papers.WAGES.title(), "法律条文", Papers.WAGES.status(), Papers.WAGES.citation())
                .contains(Papers.WAGES.source(), Papers.WAGES.place(), "打印于2026年8月1日14:05", "2020年5月1日")
                .contains(PaperWords.NOTE, PaperWords.SCAN, "第1页共1页");
        for (LawPaper.Block block : Papers.WAGES.blocks()) {
            assertThat(text).contains(block.text().replaceAll("\\s|　", ""));
        }
    }

    @Test
    void aPageIsSmallEnoughForManyToBeKept() {
        assertThat(PDF.pdf(Papers.WAGES)).hasSizeLessThan(60_000);
    }

    @Test
    void longLawGoesOnOverPagesThatAreNumbered() throws IOException {
        byte[] pdf = PDF.pdf(Papers.of("示例长条例", 12));

        int pages = PaperPreview.count(pdf);
        assertThat(pages).isGreaterThan(1);
        assertThat(flat(pdf)).contains("第1页共" + pages + "页", "第" + pages + "页共" + pages + "页", "第12条");
    }

    @Test
    void aFewLinesTooManyAreSetCloserAndSaveASheet() {
        LawPaper tight = IntStream.iterate(1, lines -> lines + 1)
                .mapToObj(PaperPdfTest::ofLines)
                .filter(paper -> PDF.set(paper, PaperFlow.Body.ROOMY).pages().size() == 2)
                .findFirst()
                .orElseThrow();

        assertThat(PaperPreview.count(PDF.pdf(tight))).isEqualTo(1);
    }

    @Test
    void aPhoneReadsTheCitationFromThePicture() throws IOException, ReaderException {
        byte[] png = PaperPreview.page(PDF.pdf(Papers.WAGES), 1).orElseThrow();

        BufferedImage page = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(page.getWidth()).isEqualTo(900);
        // A phone is held over the code, not over the page.
        BufferedImage corner = page.getSubimage(600, 880, 250, 220);
        assertThat(read(corner)).isEqualTo(Papers.WAGES.citation());
    }

    @Test
    void lawThatIsNoLongerInForceIsMarkedInRed() throws IOException {
        LawPaper repealed = Papers.repealed(Papers.WAGES);

        assertThat(flat(PDF.pdf(repealed))).contains("已经废止");
        assertThat(reds(PDF.pdf(repealed))).isGreaterThan(reds(PDF.pdf(Papers.WAGES)) + 300);
    }

    @Test
    void rareNamesAndStrangeSignsAreAllThere() throws IOException {
        String strange = "㛃䶮𠮷𬎆𫖯，ABC①②“”——😀";

        assertThat(flat(PDF.pdf(Papers.of(strange, 1)))).contains("《" + strange + "》第三条");
    }

    @Test
    void aListTooLongForACodeIsStillPrinted() throws IOException {
        assertThat(flat(PDF.pdf(Papers.of("很长的名字".repeat(100), 1)))).contains("很长的名字很长的名字");
    }

    private static LawPaper ofLines(int lines) {
        return Papers.of("示例条例", Collections.nCopies(lines, new LawPaper.Paragraph("工钱应当按月支付。")));
    }

    private static String flat(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Pattern.compile("[\\s　]")
                    .matcher(new PDFTextStripper().getText(document))
                    .replaceAll("");
        }
    }

    private static String read(BufferedImage image) throws ReaderException {
        int[] colours = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), colours);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }

    private static long reds(byte[] pdf) throws IOException {
        BufferedImage page =
                ImageIO.read(new ByteArrayInputStream(PaperPreview.page(pdf, 1).orElseThrow()));
        int[] colours = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return IntStream.of(colours)
                .filter(each -> (each >> 16 & 0xFF) - (each & 0xFF) > 80)
                .count();
    }
}
