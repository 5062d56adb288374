package org.mingfa.kiosk.visit;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// One citizen at the terminal. Lives in memory and nowhere else.
///
/// Used under the lock of [Visits].
final class Visit {
    private static final int MOST_STEPS = 60;

    private final String id;
    private final Deque<String> trail = new ArrayDeque<>();
    private Aids aids = Aids.USUAL;
    private Instant lastTouch;
    private byte[] screen = new byte[0];

    Visit(String id, Instant now) {
        this.id = id;
        this.lastTouch = now;
    }

    String id() {
        return id;
    }

    Aids aids() {
        return aids;
    }

    void change(Aids.Change change) {
        aids = aids.with(change);
    }

    Instant lastTouch() {
        return lastTouch;
    }

    void touch(Instant now) {
        lastTouch = now;
    }

    /// Keeps what she sees now, so that a reload shows it again and back finds the way. A copy: what is still being
    /// sent must not be wiped, or the browser is left with a page of nothing that never asks again.
    void show(String place, byte[] page) {
        screen = page.clone();
        if (!place.equals(trail.peekLast())) {
            trail.addLast(place);
        }
        if (trail.size() > MOST_STEPS) {
            trail.removeFirst();
        }
    }

    /// A copy, see [#show].
    byte[] screen() {
        return screen.clone();
    }

    /// Where she is; the entry before the first page.
    String place(String start) {
        return trail.isEmpty() ? start : trail.getLast();
    }

    /// Forgets where she is and tells where she was before.
    String back(String start) {
        trail.pollLast();
        return trail.isEmpty() ? start : trail.removeLast();
    }

    void wipe() {
        trail.clear();
        Arrays.fill(screen, (byte) 0);
        screen = new byte[0];
        aids = Aids.USUAL;
    }
}
