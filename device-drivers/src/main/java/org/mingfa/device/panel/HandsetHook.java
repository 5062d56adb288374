package org.mingfa.device.panel;

/// The hook that the handset hangs on.
public interface HandsetHook {

    Handset handset();

    enum Handset {
        LIFTED,
        HUNG,
        /// There is no handset, or its hook is not reached.
        UNKNOWN
    }
}
