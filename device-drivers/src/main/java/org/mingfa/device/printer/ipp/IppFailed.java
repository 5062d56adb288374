package org.mingfa.device.printer.ipp;

/// A request to a printer came to nothing.
final class IppFailed extends Exception {
    private static final long serialVersionUID = 1;

    private final IppTrouble trouble;

    /// @param detail for the log: a status, a system's error; nothing of a person
    IppFailed(IppTrouble trouble, String detail) {
        super(trouble + ": " + detail);
        this.trouble = trouble;
    }

    IppFailed(IppTrouble trouble, Throwable cause) {
        super(trouble + ": " + cause, cause);
        this.trouble = trouble;
    }

    IppTrouble trouble() {
        return trouble;
    }
}
