package org.mingfa.device.printer.escpos;

import java.util.Optional;
import org.mingfa.device.FrameTrace;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.wire.Supervisor;
import org.mingfa.device.wire.Wire;
import org.mingfa.device.wire.WireLost;

/// Serves the printer while its wire is open: looks how it is, and prints what waits, one receipt after the other.
/// For one thread, but for [#leftTorn].
final class RollDuty implements Supervisor.Duty {
    private final RollHealth health;
    private final RollQueue queue;
    private final FrameTrace trace;
    /// Whether the printer answers in its turn, told from one opening of the wire to the next.
    private boolean confirms;
    /// Whether a piece of a receipt that was given up hangs out of it.
    private volatile boolean torn;

    RollDuty(RollHealth health, RollQueue queue, FrameTrace trace) {
        this.health = health;
        this.queue = queue;
        this.trace = trace;
    }

    /// What hangs out of the printer is cut off before anything else is printed.
    void leftTorn() {
        torn = true;
    }

    @Override
    public void serve(Wire wire) throws WireLost, InterruptedException {
        Conversation talk = new Conversation(wire, trace, confirms);
        // When it was lost or fell silent another printer may be there next.
        confirms = false;
        if (!talk.poll()) {
            health.fellSilent();
            return;
        }
        clear(talk);
        while (look(talk)) {
            Optional<RollJob> job = queue.next();
            if (job.isPresent() && !take(job.get(), talk)) {
                return;
            }
        }
        health.fellSilent();
    }

    /// What a job left behind before the wire was lost must not come out.
    private static void clear(Conversation talk) throws WireLost {
        talk.send(EscPosCommands.join(EscPosCommands.CLEAR, EscPosCommands.TELL_CHANGES), 24);
    }

    /// @return whether the printer answers
    private boolean look(Conversation talk) throws WireLost {
        if (!talk.poll()) {
            return false;
        }
        if (talk.status().state().canPrint()) {
            talk.learn();
            cutOff(talk);
        }
        health.judge(talk.status());
        return true;
    }

    /// Paper of one visit is never handed to the next.
    private void cutOff(Conversation talk) throws WireLost {
        if (torn) {
            talk.send(EscPosCommands.cut(), 24);
            torn = false;
        }
    }

    /// @return whether the wire can go on; after trouble it is opened anew, and nothing of the job stays on it
    private boolean take(RollJob job, Conversation talk) throws WireLost {
        boolean sent = false;
        try {
            if (!look(talk)) {
                health.fellSilent();
                job.end(health.notPrinted());
                return false;
            }
            if (job.isCancelled() || !talk.status().state().canPrint()) {
                job.end(health.notPrinted());
                return true;
            }
            sent = true;
            torn = true;
            return follow(job, talk);
        } finally {
            // Whatever was thrown: nobody knows how much is on paper, and it is not tried again.
            job.end(new NotPrinted(sent ? PrintTrouble.NO_ANSWER : PrintTrouble.OFFLINE));
        }
    }

    private boolean follow(RollJob job, Conversation talk) throws WireLost {
        PrintOutcome outcome = new RollPrinting(job, talk).print();
        torn = outcome instanceof NotPrinted;
        if (torn) {
            health.judge(talk.status());
        }
        job.end(outcome);
        if (torn) {
            clear(talk);
            // The wire is let go of for this receipt's sake, with the same printer at it.
            confirms = talk.confirms();
        }
        return !torn;
    }
}
