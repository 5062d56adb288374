package org.mingfa.device.printer.ipp;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.DocumentPrinter;
import org.mingfa.device.printer.DocumentPrinterContract;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.twin.document.DocumentTwin;

/// The real driver and the twin, over a real socket.
class IppDocumentPrinterTest extends DocumentPrinterContract {
    @TempDir
    private Path folder = Path.of("");

    private DocumentTwin twin;
    private IppDocumentPrinter printer;

    @BeforeEach
    void connect() throws IOException, InterruptedException {
        twin = new DocumentTwin(folder, 0, Duration.ZERO);
        printer = new IppDocumentPrinter(Quick.settings(twin.address()), Clock.systemUTC());
        await(PrinterState.READY);
    }

    @AfterEach
    void close() {
        printer.close();
        twin.close();
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
    protected void become(PrinterState state) throws InterruptedException {
        switch (state) {
            case READY -> twin.repair();
            case PAPER_LOW -> twin.letPaperRunLow();
            case SUPPLIES_LOW -> twin.letTonerRunLow();
            case PAPER_OUT -> twin.takePaperAway();
            case COVER_OPEN -> twin.openCover();
            case JAMMED -> twin.jam();
            case SUPPLIES_OUT -> twin.useTonerUp();
            case OFFLINE -> twin.unplug();
            case FAULT -> twin.breakDown();
        }
        await(state);
    }

    private void await(PrinterState state) throws InterruptedException {
        Soon.until(state.name(), () -> printer.state() == state);
    }

    @Override
    protected int printed() {
        return twin.printed();
    }
}
