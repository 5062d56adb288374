package org.mingfa.device.panel;

/// The panel's lines cannot be opened or have gone. Caught once, by the [PanelLoop], which opens them again.
final class PinsLost extends Exception {
    private static final long serialVersionUID = 1;

    private final PinTrouble trouble;

    PinsLost(PinTrouble trouble, String detail) {
        super(trouble + ": " + detail);
        this.trouble = trouble;
    }

    PinsLost(PinTrouble trouble, Throwable cause) {
        super(trouble + ": " + cause, cause);
        this.trouble = trouble;
    }

    PinTrouble trouble() {
        return trouble;
    }
}
