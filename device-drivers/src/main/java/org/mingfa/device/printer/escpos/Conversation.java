package org.mingfa.device.printer.escpos;

import java.time.Duration;
import org.mingfa.device.FrameTrace;
import org.mingfa.device.wire.Wire;
import org.mingfa.device.wire.WireLost;

/// What is said over one open wire, and what the printer is by then. For one thread.
final class Conversation {
    private static final Duration WRITE = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofMillis(600);
    private static final Duration QUIET = Duration.ofMillis(100);
    private static final Duration LEARN = Duration.ofMillis(1500);
    private static final int TRIES = 3;
    private static final int QUESTIONS = 4;

    private final Wire wire;
    private final FrameTrace trace;
    private final AnswerReader reader = new AnswerReader();
    private final int[] unanswered = new int[QUESTIONS + 1];
    private final int[] shown = new int[QUESTIONS + 1];
    private EscPosStatus status = EscPosStatus.WELL;
    private int question;
    private int answer = -1;
    private int asked;
    private int done;
    private boolean confirms;

    /// @param confirms whether the printer is known to answer in its turn
    Conversation(Wire wire, FrameTrace trace, boolean confirms) {
        this.wire = wire;
        this.trace = trace;
        this.confirms = confirms;
    }

    EscPosStatus status() {
        return status;
    }

    /// @param open how many bytes the technician may see
    void send(byte[] bytes, int open) throws WireLost {
        trace.sent(bytes, open);
        wire.write(bytes, WRITE);
    }

    /// Asks for all of the status.
    ///
    /// @return whether the printer answers at all
    boolean poll() throws WireLost {
        if (!ask(1, TRIES)) {
            return false;
        }
        for (int next = 2; next <= QUESTIONS; next++) {
            // Some printers know only some of the questions.
            if (unanswered[next] < TRIES) {
                unanswered[next] = ask(next, 1) ? 0 : unanswered[next] + 1;
            }
        }
        return true;
    }

    private boolean ask(int next, int tries) throws WireLost {
        question = next;
        answer = -1;
        for (int i = 0; i < tries && answer < 0; i++) {
            wire.write(EscPosCommands.askStatus(next), WRITE);
            listenForAnswer();
            if (i > 0) {
                // The answer to the first try may still come; it must not be taken for the next one's.
                hush();
            }
        }
        question = 0;
        return answer >= 0;
    }

    private void listenForAnswer() throws WireLost {
        long end = System.nanoTime() + ANSWER.toNanos();
        while (answer < 0 && System.nanoTime() < end) {
            listen(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        }
    }

    private void hush() throws WireLost {
        while (listen(QUIET)) {
            // What comes is taken in.
        }
    }

    /// Takes in what comes within a time.
    ///
    /// @return whether anything came
    boolean listen(Duration within) throws WireLost {
        byte[] come = wire.read(within);
        reader.read(come).forEach(this::hear);
        return come.length > 0;
    }

    private void hear(AnswerReader.Answer heard) {
        switch (heard) {
            case AnswerReader.Status(int bits) when question > 0 -> hearStatus(bits);
            case AnswerReader.Status _ -> {}
            case AnswerReader.Message(byte[] bytes) -> {
                trace.came(bytes, bytes.length);
                status = status.withMessage(bytes);
            }
            case AnswerReader.Done(int bits) -> {
                trace.came(new byte[] {(byte) bits}, 1);
                done = Math.min(asked, done + 1);
            }
        }
    }

    private void hearStatus(int bits) {
        answer = bits;
        status = status.withAnswer(question, bits);
        if (shown[question] != bits) {
            // Only what is new: the answers of all days would push out all else.
            shown[question] = bits;
            trace.sent(EscPosCommands.askStatus(question), 3);
            trace.came(new byte[] {(byte) bits}, 1);
        }
    }

    /// Finds out whether the printer answers in its turn, unless that is known, or the answer still outstanding.
    void learn() throws WireLost {
        if (confirms || outstanding() > 0) {
            return;
        }
        askWhenDone();
        long end = System.nanoTime() + LEARN.toNanos();
        while (outstanding() > 0 && System.nanoTime() < end) {
            listen(QUIET);
        }
        confirms = outstanding() == 0;
    }

    /// Whether the printer answers in its turn.
    boolean confirms() {
        return confirms;
    }

    /// Asks to be told when all that was sent until now is done.
    void askWhenDone() throws WireLost {
        asked++;
        send(EscPosCommands.ARE_YOU_THERE_YET, 3);
    }

    /// How often it was asked for and not yet told.
    int outstanding() {
        return asked - done;
    }
}
