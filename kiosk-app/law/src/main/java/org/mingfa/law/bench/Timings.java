package org.mingfa.law.bench;

import java.util.ArrayList;
import java.util.List;

/// Times of many runs of one thing, in nanoseconds.
public final class Timings {
    private final List<Long> times = new ArrayList<>();

    public void add(long nanoseconds) {
        times.add(nanoseconds);
    }

    /// The time that a share of the runs stays below, in milliseconds with two decimals.
    public double percentile(double share) {
        List<Long> sorted = times.stream().sorted().toList();
        int at = (int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1)));
        return sorted.isEmpty() ? 0 : Math.round(sorted.get(at) / 1e4) / 100.0;
    }
}
