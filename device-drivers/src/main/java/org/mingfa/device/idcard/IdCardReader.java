package org.mingfa.device.idcard;

import java.time.Duration;
import java.util.function.Consumer;
import org.mingfa.device.Device;

/// A reader of identity cards. It reads a card only while somebody asks for one.
///
/// A card that is laid down is told of once, as Present; lifted and laid down again, once more. A card that
/// lies there already when somebody begins to ask is read too, unless it was read before.
public interface IdCardReader extends Device {

    /// Waits for a card.
    ///
    /// @return NoCard when none came in time; ReaderOffline at once while the reader does not serve
    CardRead await(Duration within) throws InterruptedException;

    /// As [#await], but for a card that was read before and may still lie there. Many readers do not see such a
    /// card: then it has to be lifted and laid down again, as the sentence of NoCard says.
    CardRead readAgain(Duration within) throws InterruptedException;

    /// Is told of every card, and of the reader going offline, until it is closed. Told on the reader's own
    /// thread: it must not wait.
    Asking onCard(Consumer<CardRead> listener);

    /// Somebody who asks for cards.
    interface Asking extends AutoCloseable {
        @Override
        void close();
    }
}
