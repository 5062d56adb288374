package org.mingfa.device.panel;

import java.time.Duration;

/// Takes the bounces out of one line: a level is believed when it has stayed for a while. A value; time is
/// what the caller says it is, in nanoseconds from any fixed moment.
///
/// @param settle how long a level must stay
/// @param settled what is believed
/// @param level what was last seen
/// @param since when the level was last seen to change
/// @param restlessSince when it left what is believed, if the two differ or have differed within `settle`
record Debounce(Duration settle, boolean settled, boolean level, long since, long restlessSince) {

    /// Idle and at rest.
    static Debounce idle(Duration settle, long now) {
        return new Debounce(settle, false, false, now, now);
    }

    /// The line is seen at a level.
    Debounce see(boolean seen, long now) {
        Debounce before = at(now);
        if (seen == before.level) {
            return before;
        }
        long restless = before.isAtRest(now) ? now : before.restlessSince;
        return new Debounce(settle, before.settled, seen, now, restless);
    }

    /// Time passes; what has stayed long enough is believed.
    Debounce at(long now) {
        return level != settled && now - since >= settle.toNanos()
                ? new Debounce(settle, level, level, since, restlessSince)
                : this;
    }

    /// The line was not watched for a while: what was about to be believed is forgotten.
    Debounce afresh(long now) {
        return new Debounce(settle, settled, settled, now, now);
    }

    private boolean isAtRest(long now) {
        return now - since >= settle.toNanos();
    }

    /// @return whether [#at] will believe something else by and by
    boolean isDue() {
        return level != settled;
    }

    long dueAt() {
        return since + settle.toNanos();
    }

    /// Whether it has flapped for so long that a cable or a switch must be bad.
    boolean chatters(Duration most, long now) {
        return !isAtRest(now) && now - restlessSince >= most.toNanos();
    }
}
