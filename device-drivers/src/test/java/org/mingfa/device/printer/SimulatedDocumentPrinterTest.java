package org.mingfa.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedDocumentPrinterTest extends DocumentPrinterContract {
    @TempDir
    private Path folder = Path.of("");

    private SimulatedDocumentPrinter printer = new SimulatedDocumentPrinter(folder);

    @BeforeEach
    void install() {
        printer = new SimulatedDocumentPrinter(folder);
    }

    @Override
    protected DocumentPrinter printer() {
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
    void aJobIsAPdfAndAPicture() throws InterruptedException {
        aPageComesOut();

        assertThat(folder.resolve("0001.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("0001-1.png")).isNotEmptyFile();
    }
}
