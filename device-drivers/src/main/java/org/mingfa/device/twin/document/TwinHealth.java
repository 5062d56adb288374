package org.mingfa.device.twin.document;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is wrong with the printer. Safe for several threads.
final class TwinHealth {
    private static final int LOW_TONER = 5;
    private static final int FULL_TONER = 80;

    private final Set<Ail> ails = Collections.synchronizedSet(EnumSet.noneOf(Ail.class));
    private volatile long liesUntil = System.nanoTime();

    enum Ail {
        NO_PAPER("media-empty-error", true),
        LITTLE_PAPER("media-low-warning", false),
        JAM("media-jam-error", true),
        COVER_OPEN("cover-open-error", true),
        NO_TONER("toner-empty-error", true),
        LITTLE_TONER("toner-low-warning", false),
        BROKEN("fuser-over-temp-error", true);

        private final String reason;
        private final boolean stops;

        Ail(String reason, boolean stops) {
            this.reason = reason;
            this.stops = stops;
        }
    }

    void has(Ail ail) {
        ails.add(ail);
    }

    void isRidOf(Ail ail) {
        ails.remove(ail);
    }

    void isRidOfAll() {
        ails.clear();
        liesUntil = System.nanoTime();
    }

    void lie(Duration time) {
        liesUntil = System.nanoTime() + time.toNanos();
    }

    boolean lies() {
        return liesUntil - System.nanoTime() > 0;
    }

    boolean isStopped() {
        return !lies() && isAiling();
    }

    boolean canPrint() {
        return !lies() && !isAiling();
    }

    private boolean isAiling() {
        synchronized (ails) {
            return ails.stream().anyMatch(each -> each.stops);
        }
    }

    /// printer-state-reasons.
    List<String> reasons() {
        synchronized (ails) {
            List<String> reasons = ails.stream().map(each -> each.reason).toList();
            return reasons.isEmpty() || lies() ? List.of("none") : reasons;
        }
    }

    /// Percent.
    int toner() {
        if (ails.contains(Ail.NO_TONER)) {
            return 0;
        }
        return ails.contains(Ail.LITTLE_TONER) ? LOW_TONER : FULL_TONER;
    }
}
