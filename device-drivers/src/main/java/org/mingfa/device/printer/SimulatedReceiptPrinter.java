package org.mingfa.device.printer;

import java.nio.file.Path;
import org.mingfa.device.printer.ink.Fonts;

/// A receipt printer without hardware: each receipt becomes a PDF as wide as the roll and a PNG in a folder. Tests and
/// the
/// demo tell it its state.
public final class SimulatedReceiptPrinter implements ReceiptPrinter {
    private static final int PIXELS_PER_MM = 8;

    private final ReceiptDrawing drawing;
    private final RollWidth width;
    private final JobFolder folder;
    private volatile PrinterState state = PrinterState.READY;

    public SimulatedReceiptPrinter(Path folder, RollWidth width, Fonts fonts) {
        this.drawing = new ReceiptDrawing(width, fonts.sans());
        this.width = width;
        this.folder = new JobFolder(folder, width.millimetres() * PIXELS_PER_MM);
    }

    @Override
    public PrinterState state() {
        return state;
    }

    @Override
    public RollWidth width() {
        return width;
    }

    public void become(PrinterState next) {
        state = next;
    }

    @Override
    public PrintOutcome print(Receipt receipt) {
        return state.trouble()
                .<PrintOutcome>map(PrintOutcome.NotPrinted::new)
                .orElseGet(() -> folder.leave(drawing.pdf(receipt)));
    }

    /// How many receipts came out.
    public int printed() {
        return folder.jobs();
    }
}
