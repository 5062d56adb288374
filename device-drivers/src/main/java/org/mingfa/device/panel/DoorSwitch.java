package org.mingfa.device.panel;

/// The switch at the door of the terminal's case.
public interface DoorSwitch {

    Door door();

    enum Door {
        OPEN,
        CLOSED,
        /// There is no switch, or it is not reached.
        UNKNOWN
    }
}
