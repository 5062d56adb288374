package org.mingfa.kiosk.print;

import org.mingfa.device.printer.PrintOutcome;

/// How far a print job is.
public sealed interface PrintProgress {
    /// Others are printed first.
    record Waiting() implements PrintProgress {}

    /// The printer has it.
    record Printing() implements PrintProgress {}

    record Done(PrintOutcome outcome) implements PrintProgress {}
}
