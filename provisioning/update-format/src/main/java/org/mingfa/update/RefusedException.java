package org.mingfa.update;

/// Carries a refusal from where it is found to where it becomes a value.
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient PackRefused reason;

    RefusedException(PackRefused reason) {
        super(reason.toString());
        this.reason = reason;
    }

    PackRefused reason() {
        return reason;
    }
}
