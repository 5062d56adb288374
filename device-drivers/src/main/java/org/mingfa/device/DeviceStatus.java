package org.mingfa.device;

import java.time.Instant;

/// How a device is.
///
/// @param reason a plain sentence in Chinese for the technician
/// @param remedy what to do about it, a sentence; empty when there is nothing to do
/// @param since when it became so
public record DeviceStatus(Condition condition, String reason, String remedy, Instant since) {

    public enum Condition {
        /// Not yet reached for the first time.
        STARTING,
        WORKING,
        /// Works, but asks for something: paper soon, an odd answer now and then.
        LIMITED,
        /// Is reached but cannot serve: no paper, cover open.
        BLOCKED,
        /// Is not reached.
        OFFLINE
    }

    public boolean serves() {
        return condition == Condition.WORKING || condition == Condition.LIMITED;
    }

    /// For the technician: the reason and what to do.
    public String sentence() {
        return remedy.isEmpty() ? reason + "。" : reason + "。" + remedy + "。";
    }

    boolean isSameAs(DeviceStatus other) {
        return condition == other.condition && reason.equals(other.reason) && remedy.equals(other.remedy);
    }
}
