package org.mingfa.device.printer.escpos;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.mingfa.device.Device;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.FrameTrace;
import org.mingfa.device.SelfTest;
import org.mingfa.device.StatusBoard;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.ReceiptPrinter;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.wire.Backoff;
import org.mingfa.device.wire.Supervisor;
import org.mingfa.device.wire.Wire;
import org.mingfa.device.wire.WireLost;
import org.mingfa.device.wire.WireSource;

/// A receipt printer that speaks ESC/POS, over any wire that answers.
public final class EscPosReceiptPrinter implements ReceiptPrinter, Device {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration LEARN = Duration.ofMillis(1500);
    private static final Duration SELF_TEST = Duration.ofSeconds(8);
    private static final String PERHAPS_PAPER = "可能是纸用完了，请告诉工作人员看一看打印机。";

    private final WireSource source;
    private final EscPos encoder;
    private final Clock clock;
    private final StatusBoard board;
    private final FrameTrace trace;
    private final Supervisor supervisor;
    private final BlockingQueue<RollJob> jobs = new LinkedBlockingQueue<>();
    private volatile EscPosStatus status = EscPosStatus.WELL;
    /// Whether it was seen to answer in its turn. Once it did, it can.
    private boolean confirms;
    /// Whether a piece of a receipt that was given up hangs out of it.
    private volatile boolean torn;

    /// Starts looking for the printer.
    public EscPosReceiptPrinter(WireSource source, EscPos encoder, Clock clock) {
        this.source = source;
        this.encoder = encoder;
        this.clock = clock;
        this.board = new StatusBoard(clock);
        this.trace = new FrameTrace(clock);
        this.supervisor = new Supervisor("receipt-printer", source, board, Backoff.USUAL, this::serve);
        supervisor.start();
    }

    /// A receipt of an earlier run of the program was cut short: what hangs out of the printer is cut off before
    /// anything else is printed.
    public void leftTorn() {
        torn = true;
    }

    private void serve(Wire wire) throws WireLost, InterruptedException {
        Conversation talk = new Conversation(wire, trace);
        if (!talk.poll()) {
            fallSilent();
            return;
        }
        clear(talk);
        while (look(talk)) {
            Optional<RollJob> job = Optional.ofNullable(jobs.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS));
            if (job.isPresent() && !take(job.get(), talk)) {
                return;
            }
        }
        fallSilent();
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
        status = talk.status();
        if (status.state().canPrint()) {
            learn(talk);
            cutOff(talk);
        }
        show();
        return true;
    }

    private void learn(Conversation talk) throws WireLost {
        if (confirms || talk.outstanding() > 0) {
            return;
        }
        talk.askWhenDone();
        long end = System.nanoTime() + LEARN.toNanos();
        while (talk.outstanding() > 0 && System.nanoTime() < end) {
            talk.listen(Duration.ofMillis(100));
        }
        confirms = talk.outstanding() == 0;
    }

    /// Paper of one visit is never handed to the next.
    private void cutOff(Conversation talk) throws WireLost {
        if (torn) {
            talk.send(EscPosCommands.cut(), 24);
            torn = false;
        }
    }

    private void show() {
        PrinterState state = status.state();
        if (state == PrinterState.READY) {
            board.working();
        } else {
            board.become(state.canPrint() ? Condition.LIMITED : Condition.BLOCKED, state.sentence(), status.remedy());
        }
    }

    /// Many printers fall silent when they are out of paper.
    private void fallSilent() {
        if (wasLow()) {
            board.become(Condition.OFFLINE, "打印机没有回应，可能纸用完了", "请先看看纸，再看电源和线");
        } else {
            board.become(Condition.OFFLINE, "打印机没有回应", "请检查打印机的电源和纸；不行的话关掉再打开");
        }
    }

    private boolean wasLow() {
        PrinterState last = status.state();
        return last == PrinterState.PAPER_LOW || last == PrinterState.PAPER_OUT;
    }

    /// @return whether the wire can go on; after trouble it is opened anew, and nothing of the job stays on it
    private boolean take(RollJob job, Conversation talk) throws WireLost {
        boolean sent = false;
        try {
            if (!look(talk)) {
                fallSilent();
                job.end(notPrinted());
                return false;
            }
            if (job.isCancelled() || !status.state().canPrint()) {
                job.end(notPrinted());
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
        PrintOutcome outcome = new RollPrinting(job, talk, confirms).print();
        torn = outcome instanceof NotPrinted;
        if (torn) {
            status = talk.status();
            show();
        }
        job.end(outcome);
        if (torn) {
            clear(talk);
        }
        return !torn;
    }

    @Override
    public PrintOutcome print(Receipt receipt) throws InterruptedException {
        try {
            return print(new RollJob(encoder.encode(receipt)));
        } catch (IllegalArgumentException noCode) {
            return new NotPrinted(PrintTrouble.REFUSED);
        }
    }

    private PrintOutcome print(RollJob job) throws InterruptedException {
        if (!state().canPrint()) {
            return notPrinted();
        }
        jobs.add(job);
        try {
            while (!job.awaitEnd(LOOK)) {
                if (!state().canPrint() && jobs.remove(job)) {
                    return notPrinted();
                }
            }
            return job.outcome();
        } catch (InterruptedException deadline) {
            job.cancel();
            jobs.remove(job);
            throw deadline;
        }
    }

    private NotPrinted notPrinted() {
        PrintTrouble trouble = state().trouble().orElse(PrintTrouble.NO_ANSWER);
        return trouble == PrintTrouble.OFFLINE && wasLow()
                ? new NotPrinted(trouble, PERHAPS_PAPER)
                : new NotPrinted(trouble);
    }

    @Override
    public PrinterState state() {
        Condition condition = board.status().condition();
        return condition == Condition.STARTING || condition == Condition.OFFLINE
                ? PrinterState.OFFLINE
                : status.state();
    }

    @Override
    public RollWidth width() {
        return encoder.width();
    }

    @Override
    public String name() {
        return "小票打印机";
    }

    @Override
    public String place() {
        return source.place();
    }

    @Override
    public DeviceStatus status() {
        return board.status();
    }

    @Override
    public List<String> lastFrames() {
        return trace.lines();
    }

    /// Sends the printer through a job without paper.
    @Override
    public SelfTest selfTest() throws InterruptedException {
        return SelfTest.within(SELF_TEST, this::tested, "打印机还在打印别的小票，没有轮到自检。请等它打完，再试一次。");
    }

    private SelfTest tested() throws InterruptedException {
        Instant begun = clock.instant();
        PrintOutcome outcome = print(new RollJob(List.of(EscPosCommands.start())));
        Duration took = Duration.between(begun, clock.instant());
        if (outcome instanceof NotPrinted(PrintTrouble trouble, String advice)) {
            DeviceStatus now = status();
            String remedy = now.serves() ? trouble.sentence() + advice : now.sentence();
            return new SelfTest(false, remedy, took);
        }
        return new SelfTest(true, "打印机回应正常：" + state().sentence() + "。", took);
    }

    @Override
    public void close() {
        supervisor.close();
        // Whoever still waits for a receipt is told.
        board.become(Condition.OFFLINE, "已经停用", "");
    }
}
