package org.mingfa.device.twin.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.ink.PdfPages;

/// Where the printer leaves its paper: `0001.pdf` and a picture of each page, `0001-1.png`.
final class JobFolder {
    private final Path folder;
    private final int pixels;
    private final AtomicInteger jobs = new AtomicInteger();

    /// @param pixels width of the pictures
    JobFolder(Path folder, int pixels) {
        this.folder = folder;
        this.pixels = pixels;
    }

    /// Each copy is a paper of its own. Unreadable PDFs leave nothing.
    PrintOutcome leave(byte[] pdf, int copies) {
        PrintOutcome outcome = new PrintOutcome.Printed();
        for (int copy = 0; copy < copies && outcome instanceof PrintOutcome.Printed; copy++) {
            outcome = leave(pdf);
        }
        return outcome;
    }

    private PrintOutcome leave(byte[] pdf) {
        try (PdfPages pages = new PdfPages(pdf)) {
            Files.createDirectories(folder);
            String name = String.format("%04d", jobs.incrementAndGet());
            for (int page = 0; page < pages.count(); page++) {
                Files.write(folder.resolve(name + "-" + (page + 1) + ".png"), pages.png(page, pixels));
            }
            Files.write(folder.resolve(name + ".pdf"), pdf);
            return new PrintOutcome.Printed();
        } catch (IOException cause) {
            return new PrintOutcome.NotPrinted(PrintTrouble.REFUSED);
        }
    }

    /// How many papers were left since the start.
    int jobs() {
        return jobs.get();
    }
}
