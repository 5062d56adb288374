package org.mingfa.kiosk.entry;

import java.time.Clock;
import java.time.LocalTime;
import java.util.function.BooleanSupplier;

/// Whether the resting screen is dark now: by schedule, and never before somebody's eyes.
public final class Dimming {
    private final RestConfig config;
    private final BooleanSupplier someone;
    private final Clock clock;

    /// @param someone whether somebody stands before the terminal; false where nothing can tell
    public Dimming(RestConfig config, BooleanSupplier someone, Clock clock) {
        this.config = config;
        this.someone = someone;
        this.clock = clock;
    }

    public boolean isDim() {
        return config.isNight(LocalTime.now(clock)) && !someone.getAsBoolean();
    }
}
