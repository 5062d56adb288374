package org.mingfa.device.printer;

/// How a document is put on paper.
///
/// @param copies from 1 to 99
/// @param duplex on both sides, turned over its long edge, where the printer can
public record PrintOptions(int copies, boolean duplex) {
    /// Once, on one side.
    public static final PrintOptions ONCE = new PrintOptions(1, false);

    /// @throws IllegalArgumentException when the number of copies is out of bounds
    public PrintOptions {
        if (copies < 1 || copies > 99) {
            throw new IllegalArgumentException("Print 1 to 99 copies, not " + copies + ".");
        }
    }
}
