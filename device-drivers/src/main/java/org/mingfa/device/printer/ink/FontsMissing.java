package org.mingfa.device.printer.ink;

/// A terminal without the fonts it prints with. The message tells the technician which package to install.
public final class FontsMissing extends RuntimeException {
    private static final long serialVersionUID = 1;

    FontsMissing(String message) {
        super(message);
    }

    FontsMissing(String message, Throwable cause) {
        super(message, cause);
    }
}
