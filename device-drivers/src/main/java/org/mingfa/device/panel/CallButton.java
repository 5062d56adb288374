package org.mingfa.device.panel;

import java.time.Instant;
import java.util.Optional;

/// The button that calls for help.
public interface CallButton {

    /// @return empty when nobody has pressed it since the start
    Optional<Instant> lastCall();
}
