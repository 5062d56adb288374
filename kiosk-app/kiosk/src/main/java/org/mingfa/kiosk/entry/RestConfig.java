package org.mingfa.kiosk.entry;

import java.time.LocalTime;
import org.mingfa.runtime.config.Settings;

/// When the resting screen is dimmed.
///
/// @param from the beginning of the night
/// @param until its end; equal to the beginning where the screen is never dimmed
public record RestConfig(LocalTime from, LocalTime until) {
    public static RestConfig of(Settings settings) {
        return new RestConfig(settings.time("rest.dim.from"), settings.time("rest.dim.until"));
    }

    boolean isNight(LocalTime now) {
        return from.isBefore(until)
                ? !now.isBefore(from) && now.isBefore(until)
                : from.isAfter(until) && (!now.isBefore(from) || now.isBefore(until));
    }
}
