package org.mingfa.device.twin.receipt;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Typeface;
import org.mingfa.device.twin.FaultClock;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Port;

/// A receipt printer at a port: it takes what it is sent into its buffer, prints it at its own pace, cuts,
/// and tells how it is when asked, or when something changes. Its methods are for whoever stands before it.
public final class ReceiptTwin implements AutoCloseable {
    private static final Duration CLOSE = Duration.ofSeconds(1);
    private static final int BUFFER = 4096;

    private final Port port;
    private final ReceiveBuffer buffer = new ReceiveBuffer(BUFFER);
    private final Body body = new Body();
    private final FaultClock clock = new FaultClock();
    private final ReceiptPlay play = new ReceiptPlay(this, clock);
    private final OrderReader orders = new OrderReader(buffer);
    private final HostLine line;
    private final SlipTray tray;
    private final PaperPath paper;
    private final List<Thread> threads;

    /// @param port is closed with the twin
    /// @param linesPerSecond real ones print 20 to 60; 0 does not wait
    /// @param folder where a PNG of each slip is left
    public ReceiptTwin(Port port, RollWidth width, Typeface face, double linesPerSecond, Optional<Path> folder) {
        this.port = port;
        this.line = new HostLine(port, body, buffer);
        this.tray = new SlipTray(folder);
        this.paper = new PaperPath(new Roll(width, face), tray, linesPerSecond, play::lineIsOut);
        this.threads = List.of(thread("twin-receipt-line", line::listen), thread("twin-receipt-head", this::print));
        threads.forEach(Thread::start);
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private static Thread thread(String name, Work work) {
        return Thread.ofPlatform().daemon().name(name).unstarted(() -> {
            try {
                while (true) {
                    work.run();
                }
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// What a driver is told to open.
    public String address() {
        return port.address();
    }

    private void print() throws InterruptedException {
        Order order = orders.read();
        body.awaitReady();
        if (buffer.wasEmptied()) {
            return;
        }
        switch (order) {
            case Order.Ask _ -> line.say(body.paper());
            case Order.TellChanges(int mask) -> {
                body.tellChanges(mask);
                line.tell();
            }
            case Order.Init _ -> {
                body.tellChanges(0);
                paper.obey(order);
            }
            default -> paper.obey(order);
        }
    }

    /// The slips so far, oldest first; the last two hundred.
    public List<Slip> slips() {
        return tray.slips();
    }

    /// @param listener called for each slip when it is cut; must not wait
    public void onCut(Consumer<Slip> listener) {
        tray.onCut(listener);
    }

    /// Plays a script from now on.
    public void play(FaultScript script) {
        play.play(script);
    }

    /// Whether all timed steps of its scripts have happened and are over.
    public boolean isScriptOver() {
        return play.isOver();
    }

    /// It happens, and stays.
    public void begin(ReceiptFault fault) {
        switch (fault) {
            case UNPLUG -> port.unplug();
            case PAPER_IN -> loadPaper();
            default -> become(fault, true);
        }
    }

    /// It is mended.
    public void end(ReceiptFault fault) {
        switch (fault) {
            case UNPLUG -> port.replug();
            case PAPER_IN -> {}
            default -> become(fault, false);
        }
    }

    private void become(ReceiptFault fault, boolean on) {
        body.become(fault, on);
        if (fault != ReceiptFault.LIE) {
            // Not on the thread of who stands before it: a driver that does not read must not hold her up.
            clock.after(Duration.ZERO, this::tell);
        }
    }

    private void tell() {
        try {
            line.tell();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    public void takePaperAway() {
        begin(ReceiptFault.PAPER_OUT);
    }

    /// A full roll.
    public void loadPaper() {
        end(ReceiptFault.PAPER_OUT);
        end(ReceiptFault.PAPER_LOW);
        end(ReceiptFault.LIE);
    }

    public void openCover() {
        begin(ReceiptFault.COVER_OPEN);
    }

    public void closeCover() {
        end(ReceiptFault.COVER_OPEN);
    }

    public void unplug() {
        port.unplug();
    }

    public void replug() {
        port.replug();
    }

    /// What is wrong with it now.
    public List<ReceiptFault> faults() {
        return ReceiptFault.ALL.stream()
                .filter(fault -> fault == ReceiptFault.UNPLUG ? !port.isPlugged() : body.is(fault))
                .toList();
    }

    @Override
    public void close() {
        clock.close();
        threads.forEach(Thread::interrupt);
        try {
            // Who listens at the port lets go of it first.
            threads.getFirst().join(CLOSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        port.close();
    }
}
