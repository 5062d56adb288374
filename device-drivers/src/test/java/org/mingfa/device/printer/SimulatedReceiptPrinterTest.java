package org.mingfa.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.ink.Fonts;

class SimulatedReceiptPrinterTest extends ReceiptPrinterContract {
    private static final Fonts FONTS = Fonts.find(List.of());

    @TempDir
    private Path folder = Path.of("");

    private SimulatedReceiptPrinter printer = on(RollWidth.MM58);

    @BeforeEach
    void install() {
        printer = on(RollWidth.MM58);
    }

    private SimulatedReceiptPrinter on(RollWidth width) {
        return new SimulatedReceiptPrinter(folder, width, FONTS);
    }

    @Override
    protected ReceiptPrinter printer() {
        return printer;
    }

    @Override
    protected Set<PrinterState> states() {
        return EnumSet.allOf(PrinterState.class);
    }

    @Override
    protected void become(PrinterState state) {
        printer.become(state);
    }

    @Override
    protected int printed() {
        return printer.printed();
    }

    @Test
    void theReceiptIsAsWideAsTheRollAndHoldsEveryLetter() throws IOException {
        for (RollWidth width : RollWidth.values()) {
            on(width).print(RECEIPT);

            try (PDDocument document = Loader.loadPDF(folder.resolve("0001.pdf").toFile())) {
                PDRectangle paper = document.getPage(0).getMediaBox();
                assertThat(paper.getWidth() / 72 * 25.4)
                        .isBetween(width.millimetres() - 0.1, width.millimetres() + 0.1);
                assertThat(new PDFTextStripper().getText(document)).contains("12333", "㛃䶮𠮷𬎆𫖯", "2026年8月1日");
            }
        }
    }
}
