package org.mingfa.device.printer.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Dots;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.Typeface;

class EscPosTest {
    private static final Typeface FACE = Fonts.find(List.of()).sans();
    /// `ESC @`, tell of changes, Chinese.
    private static final String START = "1B 40 1D 61 0E 1C 26";

    private static String hex(Receipt.Part... parts) {
        return hex(EscPos.QrMaker.PRINTER, parts);
    }

    private static String hex(EscPos.QrMaker qrMaker, Receipt.Part... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EscPos(RollWidth.MM58, FACE, qrMaker)
                .encode(new Receipt(List.of(parts)))
                .forEach(out::writeBytes);
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(out.toByteArray());
    }

    @Test
    void hanziAreTwoBytesAndLettersOne() {
        assertThat(hex(Receipt.Text.plain("法1"))).isEqualTo(START + " B7 A8 31 0A");
    }

    @Test
    void modesAreSentWhenTheyChangeForLettersAndHanziAlike() {
        assertThat(hex(Receipt.Text.title("法"), Receipt.Text.title("法"), Receipt.Text.plain("法")))
                .isEqualTo(START + " 1B 61 01 1B 45 01 1D 21 11 1C 21 0C B7 A8 0A 1B 4A 0C B7 A8 0A 1B 4A 0C"
                        + " 1B 61 00 1B 45 00 1D 21 00 1C 21 00 B7 A8 0A");
    }

    @Test
    void theCutComesAfterTheLastLineHasPassedTheKnife() {
        assertThat(hex(new Receipt.Cut())).isEqualTo(START + " 1B 64 05 1D 56 01");
    }

    @Test
    void aQrCodeIsUtf8() {
        assertThat(hex(new Receipt.Qr("法")))
                .contains("1D 28 6B 04 00 31 41 32 00", "1D 28 6B 03 00 31 45 31", "1D 28 6B 03 00 31 51 30")
                .contains("1D 28 6B 06 00 31 50 30 E6 B3 95");
        assertThatThrownBy(() -> hex(new Receipt.Qr(""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQrCodeCanBeAPicture() {
        assertThat(hex(EscPos.QrMaker.PICTURE, new Receipt.Qr("法")))
                .contains("1D 76 30 00")
                .doesNotContain("1D 28 6B");
    }

    @Test
    void aLineWithALetterThatPrintersLackIsAPicture() {
        for (String rare : List.of("㛃", "䶮", "𠮷", "𬎆", "𫖯", "✓", "Ä")) {
            // Six columns of twelve dots are nine bytes.
            assertThat(hex(Receipt.Text.plain("王" + rare + "英")))
                    .as(rare)
                    .startsWith(START + " 1D 76 30 00 09 00 18 00")
                    .doesNotContain("CD F5");
        }
        assertThat(hex(Receipt.Text.plain("镕囍①—“…￥·"))).doesNotContain("1D 76 30");
    }

    @Test
    void textCannotCommandThePrinter() {
        String evil = "甲\u0010\u0005\u0001\u001B@\u001DV\u0000乙\u200D\uFE0F\uD842";

        assertThat(hex(Receipt.Text.plain(evil))).isEqualTo(START + " BC D7 40 56 D2 D2 0A");
        assertThat(hex(new Receipt.Qr("a\u0010\u0014b"))).contains("50 30 61 62");
    }

    @Test
    void aPictureCannotCommandThePrinter() {
        Dots dots = Dots.of(384, 24, (x, _) -> x % 16 == 3 || x % 16 == 13);

        assertThat(hex(new Receipt.Bitmap(dots))).contains("11 04").doesNotContain("10 04");
    }

    @Test
    void aWidePictureIsCutAtTheEdge() {
        assertThat(hex(new Receipt.Bitmap(Dots.of(1000, 1, (_, _) -> true))))
                .isEqualTo(START + " 1D 76 30 00 30 00 01 00" + " FF".repeat(48));
    }

    @Test
    void everyPieceIsSmallEnoughForAPrintersBuffer() {
        Receipt long80 = new Receipt(List.of(
                Receipt.Text.title("𠮷".repeat(40)),
                Receipt.Text.plain("法".repeat(500)),
                new Receipt.Qr("法".repeat(100))));

        assertThat(new EscPos(RollWidth.MM80, FACE, EscPos.QrMaker.PICTURE).encode(long80))
                .allMatch(piece -> piece.length <= 8 + 24 * 72);
    }

    @Test
    void lettersThatPrintersCarryStandInGbk() {
        assertThat(PrinterLetters.areAllIn("法〇㎡℃ⅧΩд")).isTrue();
        assertThat(PrinterLetters.areAllIn("\uE000")).isFalse();
    }
}
