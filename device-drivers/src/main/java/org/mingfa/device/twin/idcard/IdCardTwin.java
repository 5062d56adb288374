package org.mingfa.device.twin.idcard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.mingfa.device.idcard.FrameReader;
import org.mingfa.device.idcard.IdCardFrame;
import org.mingfa.device.idcard.ReaderStatus;
import org.mingfa.device.twin.FaultClock;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.FaultScript.Step;
import org.mingfa.device.twin.Port;
import org.mingfa.device.twin.idcard.ReplyFault.Outgoing;

/// A card reader in software: answers the driver's bytes on a port as the module does, one request after the
/// other, and goes wrong by a script. Safe for several threads.
public final class IdCardTwin implements AutoCloseable {
    private static final Duration PAUSE_IN_FRAME = Duration.ofMillis(50);

    private final Port port;
    private final SamModule module = new SamModule();
    private final FaultClock faults = new FaultClock();
    private final List<ReplyFault> pending = new ArrayList<>();
    private final RandomGenerator random;
    private final Thread thread;
    private volatile long silentUntil = System.nanoTime();

    private IdCardTwin(Port port, long seed) {
        this.port = port;
        this.random = new SplittableRandom(seed);
        this.thread = Thread.ofPlatform().daemon().name("twin-idcard").unstarted(this::run);
    }

    /// @param seed chooses which bit flips
    public static IdCardTwin start(Port port, FaultScript script, long seed) {
        IdCardTwin twin = new IdCardTwin(port, seed);
        twin.thread.start();
        twin.play(script);
        return twin;
    }

    /// Lays a card down; another one that lies there gives way.
    public void insert(SampleCard card) {
        module.insert(card);
    }

    public void lift() {
        module.lift();
    }

    /// What lies on the reader.
    public Optional<SampleCard> card() {
        return module.card();
    }

    public void unplug() {
        port.unplug();
    }

    public void replug() {
        port.replug();
    }

    public boolean isPlugged() {
        return port.isPlugged();
    }

    /// What a driver opens.
    public String address() {
        return port.address();
    }

    /// Plays the steps, counted from now.
    public void play(FaultScript script) {
        faults.play(script, this::act);
    }

    /// One fault, now.
    public void act(Step step) {
        switch (IdCardFault.of(step.act())) {
            case INSERT_CARD -> insert(SampleCards.named(step.argument()));
            case LIFT_CARD -> lift();
            case SILENT -> silentUntil = System.nanoTime() + step.time().toNanos();
            case UNPLUG -> {
                unplug();
                faults.after(step.time(), this::replug);
            }
            default -> add(ReplyFault.of(step));
        }
    }

    private void add(ReplyFault fault) {
        synchronized (pending) {
            pending.add(fault);
        }
    }

    private void run() {
        FrameReader requests = FrameReader.ofRequests();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                serve(requests);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(FrameReader requests) throws InterruptedException {
        byte[] come = port.read(PAUSE_IN_FRAME);
        if (come.length == 0) {
            requests.giveUp();
        }
        requests.add(come);
        int garbled = requests.garbled();
        Optional<IdCardFrame> request = requests.next();
        while (request.isPresent()) {
            answer(request.get());
            request = requests.next();
        }
        if (requests.garbled() > garbled) {
            port.write(IdCardFrame.reply(ReaderStatus.CHECK_SUM.code()).bytes());
        }
    }

    private void answer(IdCardFrame request) throws InterruptedException {
        Thread.sleep(ModuleTime.of(request));
        List<ReplyFault> now = takeFaults(request);
        IdCardFrame said = now.stream()
                .flatMap(fault -> fault.refusal().stream())
                .findFirst()
                .orElseGet(() -> module.answer(request));
        Outgoing reply = new Outgoing(Duration.ZERO, said.bytes());
        for (ReplyFault fault : now) {
            reply = fault.happenTo(reply, random);
        }
        if (System.nanoTime() - silentUntil >= 0) {
            Thread.sleep(reply.delay());
            port.write(reply.bytes());
        }
    }

    private List<ReplyFault> takeFaults(IdCardFrame request) {
        synchronized (pending) {
            List<ReplyFault> taken =
                    pending.stream().filter(fault -> fault.concerns(request)).toList();
            pending.removeAll(taken);
            return taken;
        }
    }

    @Override
    public void close() {
        faults.close();
        thread.interrupt();
        port.close();
        try {
            thread.join(Duration.ofSeconds(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
