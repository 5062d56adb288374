package org.mingfa.device.panel;

/// Tells whether somebody stands before the terminal.
public interface PresenceSensor {

    Presence presence();

    enum Presence {
        SOMEONE,
        NOBODY,
        /// There is no sensor, or it is not reached.
        UNKNOWN
    }
}
