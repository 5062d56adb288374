package org.mingfa.device.twin.receipt;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Typeface;
import org.mingfa.device.twin.FaultClock;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.FaultScript.AtLine;
import org.mingfa.device.twin.FaultScript.Step;
import org.mingfa.device.twin.Port;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A receipt printer at a port: it takes what it is sent into its buffer, prints it at its own pace, cuts,
/// and tells how it is when asked, or when something changes. Its methods are for whoever stands before it.
public final class ReceiptTwin implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptTwin.class);
    private static final Duration LISTEN = Duration.ofMillis(50);
    private static final Duration CLOSE = Duration.ofSeconds(1);
    private static final int BUFFER = 4096;
    private static final int LINE_ROWS = 30;
    private static final int KEPT = 200;

    private final Port port;
    private final double linesPerSecond;
    private final Optional<Path> folder;
    private final Roll roll;
    private final ReceiveBuffer buffer = new ReceiveBuffer(BUFFER);
    private final Body body = new Body();
    private final FaultClock clock = new FaultClock();
    private final List<Thread> threads;
    private final List<Slip> slips = new ArrayList<>();
    private final Object voice = new Object();
    private final AtomicInteger toCome = new AtomicInteger();
    private final RealTime realTime = new RealTime();
    private final OrderReader orders = new OrderReader(buffer);
    private List<Step> lineSteps = List.of();
    private volatile Consumer<Slip> onCut = _ -> {};
    private int cuts;
    private int linesPrinted;
    private int rowsOfLine;

    /// @param port is closed with the twin
    /// @param linesPerSecond real ones print 20 to 60; 0 does not wait
    /// @param folder where a PNG of each slip is left
    public ReceiptTwin(Port port, RollWidth width, Typeface face, double linesPerSecond, Optional<Path> folder) {
        this.port = port;
        this.linesPerSecond = linesPerSecond;
        this.folder = folder;
        this.roll = new Roll(width, face);
        this.threads = List.of(thread("twin-receipt-line", this::listen), thread("twin-receipt-head", this::print));
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

    private void listen() throws InterruptedException {
        byte[] come = port.read(LISTEN);
        for (byte value : come) {
            body.awaitVoice();
            buffer.put(value);
            hear(value);
        }
    }

    private void hear(byte value) throws InterruptedException {
        RealTime.Wish wish = realTime.hear(value);
        switch (wish) {
            case NOTHING -> {}
            case CLEAR -> buffer.clear();
            default -> say(body.answer(wish.ordinal()));
        }
    }

    private void print() throws InterruptedException {
        Order order = orders.read();
        body.awaitReady();
        if (buffer.wasEmptied()) {
            return;
        }
        switch (order) {
            case Order.Cut _ -> cut();
            case Order.Ask _ -> say(body.paper());
            case Order.TellChanges(int mask) -> tellChanges(mask);
            case Order.Init _ -> {
                body.tellChanges(0);
                roll.obey(order);
            }
            default -> move(roll.obey(order));
        }
    }

    private void tellChanges(int mask) throws InterruptedException {
        body.tellChanges(mask);
        if (body.tells()) {
            say(body.message());
        }
    }

    /// The motor takes its time; what happens at a line happens when it is out.
    private void move(int rows) throws InterruptedException {
        if (rows > 0 && linesPerSecond > 0) {
            Thread.sleep(Duration.ofNanos((long) (1e9 * rows / LINE_ROWS / linesPerSecond)));
        }
        rowsOfLine += rows;
        while (rowsOfLine >= LINE_ROWS) {
            rowsOfLine -= LINE_ROWS;
            linesPrinted++;
            lineSteps().stream()
                    .filter(step -> step.at().equals(new AtLine(linesPrinted)))
                    .forEach(this::happen);
        }
    }

    private void cut() {
        Roll.Printed printed = roll.cut();
        Slip slip = new Slip(printed.lines(), printed.codes(), printed.oddities(), picture(printed));
        synchronized (slips) {
            slips.add(slip);
            if (slips.size() > KEPT) {
                slips.removeFirst();
            }
        }
        onCut.accept(slip);
    }

    private Optional<Path> picture(Roll.Printed printed) {
        cuts++;
        return folder.flatMap(path -> leave(printed.image(), path));
    }

    private Optional<Path> leave(BufferedImage image, Path path) {
        Path file = path.resolve(String.format("%04d.png", cuts));
        try {
            Files.createDirectories(path);
            ImageIO.write(image, "png", file.toFile());
            return Optional.of(file);
        } catch (IOException error) {
            LOG.warn("Cannot write the slip {}", file, error);
            return Optional.empty();
        }
    }

    private void say(byte... bytes) throws InterruptedException {
        if (!body.is(ReceiptFault.SILENT)) {
            synchronized (voice) {
                port.write(bytes);
            }
        }
    }

    /// The slips so far, oldest first; the last two hundred.
    public List<Slip> slips() {
        synchronized (slips) {
            return List.copyOf(slips);
        }
    }

    /// @param listener called for each slip when it is cut; must not wait
    public void onCut(Consumer<Slip> listener) {
        onCut = listener;
    }

    /// Plays a script from now on.
    public void play(FaultScript script) {
        synchronized (this) {
            lineSteps = script.steps().stream()
                    .filter(step -> step.at() instanceof AtLine)
                    .toList();
        }
        int timed = script.steps().size() - lineSteps().size();
        toCome.addAndGet(timed);
        clock.play(script, step -> {
            happen(step);
            toCome.decrementAndGet();
        });
    }

    /// Whether all timed steps of its scripts have happened and are over.
    public boolean isScriptOver() {
        return toCome.get() == 0;
    }

    private synchronized List<Step> lineSteps() {
        return lineSteps;
    }

    private void happen(Step step) {
        ReceiptFault fault = ReceiptFault.of(step.act());
        begin(fault);
        if (!step.argument().isEmpty()) {
            toCome.incrementAndGet();
            clock.after(step.time(), () -> {
                end(fault);
                toCome.decrementAndGet();
            });
        }
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
        if (fault != ReceiptFault.LIE && body.tells()) {
            // Not on the thread of who stands before it: a driver that does not read must not hold her up.
            clock.after(Duration.ZERO, this::tell);
        }
    }

    private void tell() {
        try {
            say(body.message());
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
