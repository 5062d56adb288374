package org.mingfa.device.printer.ipp;

import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.printer.PrinterState;

/// What a report means.
///
/// @param reason a sentence without a full stop, for the technician
/// @param remedy what to do; may be empty
record Finding(PrinterState state, Condition condition, String reason, String remedy) {
    static final Finding FINE = new Finding(PrinterState.READY, Condition.WORKING, "正常", "");

    static Finding blocked(PrinterState state, String reason, String remedy) {
        return new Finding(state, Condition.BLOCKED, reason, remedy);
    }

    static Finding limited(PrinterState state, String reason, String remedy) {
        return new Finding(state, Condition.LIMITED, reason, remedy);
    }
}
