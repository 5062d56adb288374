package org.mingfa.device.bench.storm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// The real time, but for leaps: a driver remembers a bad cable for a minute, for which nobody needs to wait.
final class LeapClock extends Clock {
    private volatile Clock clock = Clock.systemUTC();

    synchronized void leap(Duration ahead) {
        clock = Clock.offset(clock, ahead);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
