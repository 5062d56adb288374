package org.mingfa.device.printer;

/// Prints A4 pages.
public interface DocumentPrinter {

    /// As last heard; never waits for the device.
    PrinterState state();

    /// Prints a PDF once and waits until it is out or the printer says why not. The caller sets the deadline by
    /// interrupting; a driver then leaves the device ready for the next job.
    ///
    /// @param jobName for the printer's own list and logs; nothing about a person
    /// @return [PrintTrouble#REFUSED] for what is no PDF
    PrintOutcome print(String jobName, byte[] pdf, PrintOptions options) throws InterruptedException;

    /// Once, on one side.
    default PrintOutcome print(String jobName, byte[] pdf) throws InterruptedException {
        return print(jobName, pdf, PrintOptions.ONCE);
    }
}
