package org.mingfa.device.printer.escpos;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.wire.WireLost;

/// Sends one job window by window and follows it to its end.
///
/// A printer that runs out of paper keeps what is in its buffer and prints it when there is paper again.
/// Because little is on its way and the buffer is emptied after trouble, what was reported as not printed
/// does not come out later. For the same reason what must get through, a question of status or the order to
/// empty the buffer, always finds room.
final class RollPrinting {
    /// A window is full at so many bytes; with a band of a picture at its end it may be four times as long.
    /// Two of them fit into a buffer of 4 KB.
    private static final int WINDOW = 512;
    /// While the printer prints the last window but one it has the next, so that its motor need not stop.
    private static final int AHEAD = 1;

    private static final Duration LISTEN = Duration.ofMillis(250);
    private static final Duration STANDSTILL = Duration.ofSeconds(8);
    /// How long a piece takes on printers that do not say when they are done; slow ones print 20 lines a
    /// second.
    private static final Duration PIECE = Duration.ofMillis(60);
    /// A trouble that is gone with the next look was a finger on the feed key.
    private static final int LOOKS = 2;

    private final RollJob job;
    private final Conversation talk;
    private final long begun = System.nanoTime();
    private int troubledLooks;

    RollPrinting(RollJob job, Conversation talk) {
        this.job = job;
        this.talk = talk;
    }

    PrintOutcome print() throws WireLost {
        Iterator<byte[]> left = job.pieces().iterator();
        Optional<PrintOutcome> stopped = Optional.empty();
        while (left.hasNext() && stopped.isEmpty()) {
            talk.send(window(left), 0);
            int ahead = left.hasNext() ? AHEAD : 0;
            stopped = talk.confirms() ? awaitDone(ahead) : look();
        }
        if (!talk.confirms() && stopped.isEmpty()) {
            stopped = watch();
        }
        return stopped.orElseGet(PrintOutcome.Printed::new);
    }

    private static byte[] window(Iterator<byte[]> left) {
        ByteArrayOutputStream window = new ByteArrayOutputStream();
        do {
            window.writeBytes(left.next());
        } while (left.hasNext() && window.size() < WINDOW);
        return window.toByteArray();
    }

    /// @param ahead how many windows may be unanswered
    private Optional<PrintOutcome> awaitDone(int ahead) throws WireLost {
        talk.askWhenDone();
        long asked = System.nanoTime();
        while (talk.outstanding() > ahead) {
            boolean heard = talk.listen(LISTEN);
            if (!heard && System.nanoTime() - asked > STANDSTILL.toNanos()) {
                return Optional.of(new NotPrinted(PrintTrouble.NO_ANSWER));
            }
            Optional<PrintOutcome> stopped = heard ? withdrawn() : look();
            if (stopped.isPresent()) {
                return stopped;
            }
        }
        return Optional.empty();
    }

    /// For as long as it should take.
    private Optional<PrintOutcome> watch() throws WireLost {
        long end = begun + PIECE.multipliedBy(job.pieces().size()).toNanos();
        Optional<PrintOutcome> stopped = look();
        while (stopped.isEmpty() && System.nanoTime() < end) {
            talk.listen(LISTEN);
            stopped = look();
        }
        return stopped;
    }

    private Optional<PrintOutcome> look() throws WireLost {
        if (withdrawn().isPresent() || !talk.poll()) {
            return Optional.of(new NotPrinted(PrintTrouble.NO_ANSWER));
        }
        Optional<PrintTrouble> trouble = talk.status().state().trouble();
        troubledLooks = trouble.isPresent() ? troubledLooks + 1 : 0;
        return troubledLooks < LOOKS ? Optional.empty() : trouble.map(NotPrinted::new);
    }

    private Optional<PrintOutcome> withdrawn() {
        return job.isCancelled() || Thread.currentThread().isInterrupted()
                ? Optional.of(new NotPrinted(PrintTrouble.NO_ANSWER))
                : Optional.empty();
    }
}
