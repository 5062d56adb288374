package org.mingfa.device.printer;

/// The two rolls on the market. A column is one Latin letter wide, a hanzi two; 12 dots at 8 dots a millimetre.
public enum RollWidth {
    MM58(58, 32),
    MM80(80, 48);

    private final int millimetres;
    private final int columns;

    RollWidth(int millimetres, int columns) {
        this.millimetres = millimetres;
        this.columns = columns;
    }

    /// Of the paper; some five on each side stay white.
    public int millimetres() {
        return millimetres;
    }

    public int columns() {
        return columns;
    }

    /// Across the part that is printed.
    public int dots() {
        return columns * 12;
    }
}
