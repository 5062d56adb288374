package org.mingfa.device.printer;

import java.nio.file.Path;

/// A printer without hardware: each job becomes a PDF and a PNG for each page in a folder. Tests and the demo tell it
/// its
/// state.
public final class SimulatedDocumentPrinter implements DocumentPrinter {
    private static final int PIXELS = 1240; // A4 at 150 dpi

    private final JobFolder folder;
    private volatile PrinterState state = PrinterState.READY;

    public SimulatedDocumentPrinter(Path folder) {
        this.folder = new JobFolder(folder, PIXELS);
    }

    @Override
    public PrinterState state() {
        return state;
    }

    public void become(PrinterState next) {
        state = next;
    }

    @Override
    public PrintOutcome print(String jobName, byte[] pdf, PrintOptions options) {
        return state.trouble()
                .<PrintOutcome>map(PrintOutcome.NotPrinted::new)
                .orElseGet(() -> folder.leave(pdf, options.copies()));
    }

    /// How many copies came out.
    public int printed() {
        return folder.jobs();
    }
}
