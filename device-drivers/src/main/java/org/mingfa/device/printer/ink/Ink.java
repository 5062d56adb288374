package org.mingfa.device.printer.ink;

/// The colours of paper.
public enum Ink {
    BLACK("0 0 0"),
    /// For what is good to know, still dark enough for weak eyes on cheap toner.
    GREY("0.33 0.33 0.33"),
    /// The red of official headings and seals.
    CINNABAR("0.70 0.14 0.11");

    private final String rgb;

    Ink(String rgb) {
        this.rgb = rgb;
    }

    /// The operands of PDF's `rg`.
    String rgb() {
        return rgb;
    }
}
