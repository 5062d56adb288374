package org.mingfa.device.wire;

/// The wire to a device cannot be opened or has gone. Caught once, by the [Supervisor], which opens it again.
public final class WireLost extends Exception {
    private static final long serialVersionUID = 1;

    private final WireTrouble trouble;
    private final String remedy;

    /// @param detail for the log: a path, a system's error; nothing of a person
    public WireLost(WireTrouble trouble, String detail) {
        super(trouble + ": " + detail);
        this.trouble = trouble;
        this.remedy = trouble.remedy();
    }

    public WireLost(WireTrouble trouble, String detail, Throwable cause) {
        super(trouble + ": " + detail, cause);
        this.trouble = trouble;
        this.remedy = trouble.remedy();
    }

    private WireLost(WireLost lost, String remedy) {
        super(lost.getMessage(), lost.getCause());
        this.trouble = lost.trouble;
        this.remedy = remedy;
    }

    /// The same with something more to the point for the technician to do.
    public WireLost withRemedy(String better) {
        return new WireLost(this, better);
    }

    public WireTrouble trouble() {
        return trouble;
    }

    /// What to do, in Chinese.
    public String remedy() {
        return remedy;
    }
}
