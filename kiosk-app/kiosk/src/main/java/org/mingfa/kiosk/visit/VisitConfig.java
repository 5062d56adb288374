package org.mingfa.kiosk.visit;

import java.time.Duration;
import org.mingfa.runtime.config.Settings;

/// How long a visit may rest.
///
/// @param idle after so long without a touch the visit ends
/// @param notice so long before its end she is told, and may stay with one touch
public record VisitConfig(Duration idle, Duration notice) {
    private static final Duration NOTICE = Duration.ofSeconds(20);

    public static VisitConfig of(Settings settings) {
        return new VisitConfig(settings.duration("visit.idle", Duration.ofSeconds(40), Duration.ofMinutes(30)), NOTICE);
    }
}
