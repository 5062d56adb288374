package org.mingfa.device.printer;

/// Prints on a roll of narrow paper.
public interface ReceiptPrinter {

    /// As last heard; never waits for the device.
    PrinterState state();

    /// What a receipt must fit on.
    RollWidth width();

    /// Prints a receipt once and waits until it is out or the printer says why not. The caller sets the deadline by
    /// interrupting; a driver then leaves the device ready for the next job.
    PrintOutcome print(Receipt receipt) throws InterruptedException;
}
