package org.mingfa.device.printer.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// No letter is ever lost between the text and the paper.
class EveryLetterTest {
    private static final Fonts FONTS = Fonts.find(List.of());

    private static final int SIZE = 30;
    private static final String HANZI = "明法亭，公民㛃䶮𠮷𬎆𫖯㐂𰻝";
    private static final String SIGNS = "①②③【】《》“”……——％℃〇";
    private static final String LATIN = "Zhang Wei 0123456789 ÄéÑ Ωд";
    private static final String EMOJI = "😀🀄";

    @Test
    void everyLetterCanBeReadAgain() throws IOException {
        assertThat(textOf(page(HANZI, SIGNS, LATIN, EMOJI))).contains(HANZI, SIGNS, LATIN, EMOJI);
    }

    @Test
    void aLetterThatNoFontHasIsAVisibleBox() throws IOException {
        Typeface song = FONTS.song();
        int noLetter = 0x0E_FFF0; // unassigned for ever, in a plane without letters

        assertThat(song.has(noLetter)).isFalse();
        assertThat(ink(page(Character.toString(noLetter)))).isGreaterThan(150);
        assertThat(textOf(page("甲" + Character.toString(noLetter) + "乙")))
                .startsWith("甲")
                .contains("乙");
    }

    @Test
    void everyLetterLeavesInk() throws IOException {
        for (String letter : HANZI.codePoints().mapToObj(Character::toString).toList()) {
            assertThat(ink(page(letter))).as(letter).isGreaterThan(10);
        }
        assertThat(ink(page(" "))).isZero();
    }

    @Test
    void lettersOfSeveralFontsStandInOneLine() {
        assertThat(FONTS.song().width("甲a")).isBetween(1.3, 1.7);
        assertThat(FONTS.song().width("䶮𠮷")).isEqualTo(2.0);
        assertThat(FONTS.song().width("\u200D\uFE0F")).isZero();
    }

    @Test
    void aTerminalWithoutFontsIsToldWhichPackageToInstall() {
        List<FontFile> nowhere = List.of(FontFile.of("/nowhere/a.ttc#A"), FontFile.of("/nowhere/b.ttf"));
        assertThatThrownBy(() -> new Typeface("Song", nowhere))
                .isInstanceOf(FontsMissing.class)
                .hasMessageContaining("fonts-noto-cjk")
                .hasMessageContaining("/nowhere/b.ttf");
    }

    @Test
    void aPageIsSmall() {
        assertThat(page("依法成立的合同，受法律保护。".repeat(20)).length).isLessThan(20_000);
    }

    private static byte[] page(String... lines) {
        InkDocument document = new InkDocument("试印");
        InkPage page = document.addPage(595, 842);
        for (int i = 0; i < lines.length; i++) {
            page.text(FONTS.song(), SIZE, Ink.BLACK, 40, 60 + 50 * i, lines[i]);
        }
        return document.pdf();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// How many dark pixels the page has.
    private static long ink(byte[] pdf) throws IOException {
        try (PdfPages pages = new PdfPages(pdf)) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(pages.png(0, 900)));
            int[] colours = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return IntStream.of(colours).filter(each -> (each & 0xFF) < 128).count();
        }
    }
}
