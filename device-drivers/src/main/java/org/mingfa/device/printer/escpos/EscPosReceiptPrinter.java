package org.mingfa.device.printer.escpos;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.mingfa.device.wire.WireSource;

/// A receipt printer that speaks ESC/POS, over any wire that answers.
public final class EscPosReceiptPrinter implements ReceiptPrinter, Device {
    private static final Duration SELF_TEST = Duration.ofSeconds(8);

    private final WireSource source;
    private final EscPos encoder;
    private final Clock clock;
    private final StatusBoard board;
    private final FrameTrace trace;
    private final RollHealth health;
    private final RollQueue queue;
    private final RollDuty duty;
    private final Supervisor supervisor;

    /// Starts looking for the printer.
    public EscPosReceiptPrinter(WireSource source, EscPos encoder, Clock clock) {
        this.source = source;
        this.encoder = encoder;
        this.clock = clock;
        this.board = new StatusBoard(clock);
        this.trace = new FrameTrace(clock);
        this.health = new RollHealth(board);
        this.queue = new RollQueue(health);
        this.duty = new RollDuty(health, queue, trace);
        this.supervisor = new Supervisor("receipt-printer", source, board, Backoff.USUAL, duty);
        supervisor.start();
    }

    /// A receipt of an earlier run of the program was cut short: what hangs out of the printer is cut off before
    /// anything else is printed.
    public void leftTorn() {
        duty.leftTorn();
    }

    @Override
    public PrintOutcome print(Receipt receipt) throws InterruptedException {
        try {
            return queue.print(new RollJob(encoder.encode(receipt)));
        } catch (IllegalArgumentException noCode) {
            return new NotPrinted(PrintTrouble.REFUSED);
        }
    }

    @Override
    public PrinterState state() {
        return health.state();
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
        PrintOutcome outcome = queue.print(new RollJob(List.of(EscPosCommands.start())));
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
