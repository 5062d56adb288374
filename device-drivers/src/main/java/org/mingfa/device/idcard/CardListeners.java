package org.mingfa.device.idcard;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who asks for cards at the moment. Safe for several threads.
final class CardListeners {
    private static final Logger LOG = LoggerFactory.getLogger(CardListeners.class);

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    /// Not the listener itself: one may ask twice.
    private final class Entry implements IdCardReader.Asking {
        private final Consumer<CardRead> listener;

        Entry(Consumer<CardRead> listener) {
            this.listener = listener;
        }

        @Override
        public void close() {
            entries.remove(this);
        }
    }

    IdCardReader.Asking add(Consumer<CardRead> listener) {
        Entry entry = new Entry(listener);
        entries.add(entry);
        return entry;
    }

    boolean any() {
        return !entries.isEmpty();
    }

    void tell(CardRead read) {
        for (Entry entry : entries) {
            try {
                entry.listener.accept(read);
            } catch (RuntimeException bug) {
                // Only its type: the message may hold what was on the card.
                LOG.error("A listener for cards failed: {}", bug.getClass().getName());
            }
        }
    }
}
