package org.mingfa.device.wire;

/// The wire to a device cannot be opened or has gone. Caught once, by the [Supervisor], which opens it again.
public final class WireLost extends Exception {
    private static final long serialVersionUID = 1;

    private final WireTrouble trouble;

    /// @param detail for the log: a path, a system's error; nothing of a person
    public WireLost(WireTrouble trouble, String detail) {
        super(trouble + ": " + detail);
        this.trouble = trouble;
    }

    public WireLost(WireTrouble trouble, String detail, Throwable cause) {
        super(trouble + ": " + detail, cause);
        this.trouble = trouble;
    }

    public WireTrouble trouble() {
        return trouble;
    }
}
