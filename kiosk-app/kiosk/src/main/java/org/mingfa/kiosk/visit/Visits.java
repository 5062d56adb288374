package org.mingfa.kiosk.visit;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The visit at this terminal: one screen, one citizen, so there is one or none.
///
/// A visit ends by her own word or when nobody has touched the screen for [VisitConfig#idle()]. What others keep for a
/// visit, they wipe when [#onEnd(Consumer)] tells them. Safe for use by several threads.
public final class Visits {
    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InstantSource clock;
    private final VisitConfig config;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Visit visit;

    public Visits(InstantSource clock, VisitConfig config) {
        this.clock = clock;
        this.config = config;
    }

    /// @param listener told the id of each visit that has ended
    public void onEnd(Consumer<String> listener) {
        listeners.add(listener);
    }

    /// The id of the visit; a new one begins where there is none. Counts as a touch.
    public String enter() {
        endIfIdle();
        return enterOrBegin();
    }

    private synchronized String enterOrBegin() {
        Visit current = visit == null ? new Visit(newId(), clock.instant()) : visit;
        visit = current;
        current.touch(clock.instant());
        return current.id();
    }

    /// @return whether there was such a visit to touch
    public synchronized boolean touch(String id) {
        Visit current = live();
        if (current == null || !current.id().equals(id)) {
            return false;
        }
        current.touch(clock.instant());
        return true;
    }

    /// The id of the visit, if there is one.
    public synchronized Optional<String> current() {
        return Optional.ofNullable(live()).map(Visit::id);
    }

    public synchronized Aids aids() {
        Visit current = live();
        return current == null ? Aids.USUAL : current.aids();
    }

    public synchronized void change(Aids.Change change) {
        Visit current = live();
        if (current != null) {
            current.change(change);
        }
    }

    /// How long until the visit ends by itself; empty while there is none.
    public synchronized Optional<Duration> remaining() {
        return Optional.ofNullable(live())
                .map(current ->
                        Duration.between(clock.instant(), current.lastTouch().plus(config.idle())));
    }

    public Duration notice() {
        return config.notice();
    }

    synchronized void show(String id, String place, byte[] page) {
        Visit current = live();
        if (current != null && current.id().equals(id)) {
            current.show(place, page);
        }
    }

    /// What the citizen saw last; empty while there is no visit or nothing was shown.
    public synchronized Optional<byte[]> screen() {
        return Optional.ofNullable(live()).map(Visit::screen).filter(page -> page.length > 0);
    }

    public synchronized String place(String start) {
        Visit current = live();
        return current == null ? start : current.place(start);
    }

    /// Where the citizen was before the page she sees.
    public synchronized String back(String start) {
        Visit current = live();
        return current == null ? start : current.back(start);
    }

    /// Ends the visit, and wipes all that was kept of it.
    public void end() {
        endIf(() -> true);
    }

    /// Ends the visit if its time is over.
    void endIfIdle() {
        endIf(this::isOver);
    }

    /// Looks and ends under one lock: a visit that begins in between is not the one that was looked at.
    private void endIf(BooleanSupplier due) {
        String ended;
        synchronized (this) {
            if (visit == null || !due.getAsBoolean()) {
                return;
            }
            ended = visit.id();
            visit.wipe();
            visit = null;
        }
        listeners.forEach(listener -> tell(listener, ended));
    }

    /// One that fails must not keep the others from wiping.
    private static void tell(Consumer<String> listener, String ended) {
        try {
            listener.accept(ended);
        } catch (RuntimeException failed) {
            // Its kind alone: a message could hold what was to be wiped.
            LOG.error(
                    "something of a visit may not have been wiped: {}",
                    failed.getClass().getName());
        }
    }

    private synchronized boolean isOver() {
        return visit != null && !clock.instant().isBefore(visit.lastTouch().plus(config.idle()));
    }

    /// A visit whose time is over is none, even in the moment before it is wiped.
    private @Nullable Visit live() {
        return isOver() ? null : visit;
    }

    private static String newId() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
