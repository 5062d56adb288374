package org.mingfa.kiosk.device;

import java.util.Optional;
import org.mingfa.device.idcard.CardRead;
import org.mingfa.device.idcard.IdCardReader;
import org.mingfa.kiosk.visit.Visits;

/// Whose card was read in this visit: in memory alone, and gone with the visit. A card that is laid down begins a visit
/// where there is none. Safe for several threads.
public final class Identification implements AutoCloseable {
    private final Visits visits;
    private final Signals signals;
    private final IdCardReader.Asking asking;
    private Optional<Read> read = Optional.empty();
    private boolean seen;

    private record Read(String visit, CardRead card) {}

    public Identification(IdCardReader reader, Visits visits, Signals signals) {
        this.visits = visits;
        this.signals = signals;
        visits.onEnd(this::forget);
        this.asking = reader.onCard(this::laid);
    }

    private void laid(CardRead card) {
        switch (card) {
            case CardRead.Present _, CardRead.Unreadable _ -> keep(card);
            // Nobody asked for a card: the status page says it, not the citizen's.
            case CardRead.NoCard _, CardRead.ReaderOffline _ -> {}
        }
    }

    private void keep(CardRead card) {
        String visit = visits.enter();
        synchronized (this) {
            read = Optional.of(new Read(visit, card));
            seen = false;
        }
        // It may have ended just now.
        if (!visits.current().equals(Optional.of(visit))) {
            forget(visit);
        }
        signals.post(Signal.CARD);
    }

    /// Whether a card was read of which no screen has told yet.
    boolean isUnseen() {
        return current().isPresent() && !isSeen();
    }

    private synchronized boolean isSeen() {
        return seen;
    }

    synchronized void see() {
        seen = true;
    }

    /// What was read last in the visit that is now.
    synchronized Optional<CardRead> current() {
        return read.filter(each -> visits.current().equals(Optional.of(each.visit)))
                .map(Read::card);
    }

    private synchronized void forget(String visit) {
        read = read.filter(each -> !each.visit.equals(visit));
    }

    @Override
    public void close() {
        asking.close();
    }
}
