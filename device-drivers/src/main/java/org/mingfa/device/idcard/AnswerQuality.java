package org.mingfa.device.idcard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// Notices a bad cable before it fails: requests without a whole answer, within a minute. For one thread.
final class AnswerQuality {
    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final int TOO_MANY = 3;

    private final Clock clock;
    private final Deque<Instant> bad = new ArrayDeque<>();

    AnswerQuality(Clock clock) {
        this.clock = clock;
    }

    void failed() {
        bad.addLast(clock.instant());
        if (bad.size() > TOO_MANY) {
            bad.removeFirst();
        }
    }

    boolean isPoor() {
        return bad.size() == TOO_MANY && bad.getFirst().plus(SPAN).isAfter(clock.instant());
    }
}
