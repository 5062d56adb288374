package org.mingfa.device.posix;

import java.io.IOException;

/// A call of the operating system failed.
public final class SystemError extends IOException {
    private static final long serialVersionUID = 1;

    public static final int NOT_PERMITTED = 1;
    public static final int NO_ENTRY = 2;
    public static final int INTERRUPTED = 4;
    public static final int INPUT_OUTPUT = 5;
    public static final int NO_SUCH_DEVICE_OR_ADDRESS = 6;
    public static final int AGAIN = 11;
    public static final int ACCESS_DENIED = 13;
    public static final int BUSY = 16;
    public static final int NO_SUCH_DEVICE = 19;
    public static final int IS_DIRECTORY = 21;

    private final int number;

    SystemError(String call, int number) {
        super(call + ": error " + number);
        this.number = number;
    }

    /// The errno.
    public int number() {
        return number;
    }
}
