package org.mingfa.law.meaning;

/// This machine cannot compute meaning; search goes on by words alone.
public final class MeaningUnavailable extends Exception {
    private static final long serialVersionUID = 1;

    public MeaningUnavailable(Throwable cause) {
        super("sentence embedding is not available: " + cause.getMessage(), cause);
    }

    public MeaningUnavailable(String reason) {
        super(reason);
    }
}
