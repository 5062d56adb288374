package org.mingfa.device.idcard;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.FrameTrace;
import org.mingfa.device.SelfTest;
import org.mingfa.device.StatusBoard;
import org.mingfa.device.idcard.CardRead.NoCard;
import org.mingfa.device.idcard.CardRead.ReaderOffline;
import org.mingfa.device.wire.Backoff;
import org.mingfa.device.wire.Supervisor;
import org.mingfa.device.wire.Wire;
import org.mingfa.device.wire.WireLost;
import org.mingfa.device.wire.WireSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A reader with a SAM module (GA/T 467), on a serial line or whatever looks like one. While somebody asks for
/// a card it looks for one every 100 ms; else it asks every second how the module is, and sooner when that did not
/// answer: one without power is known within three seconds.
public final class SamIdCardReader implements IdCardReader {
    private static final Logger LOG = LoggerFactory.getLogger(SamIdCardReader.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration BEAT_EVERY = Duration.ofSeconds(1);
    private static final Duration SELF_TEST = Duration.ofSeconds(8);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final WireSource source;
    private final Clock clock;
    private final StatusBoard board;
    private final FrameTrace trace;
    private final AnswerQuality quality;
    private final SamHealth health;
    private final CardListeners listeners = new CardListeners();
    private final BlockingQueue<Errand> errands = new LinkedBlockingQueue<>();
    private final Supervisor supervisor;

    /// Something to do on the reader's thread.
    private interface Errand {
        void run(SamConversation sam, CardWatch cards) throws WireLost;
    }

    private SamIdCardReader(WireSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
        this.board = new StatusBoard(clock);
        this.quality = new AnswerQuality(clock);
        this.health = new SamHealth(board, quality, listeners);
        this.trace = new FrameTrace(clock);
        this.supervisor = new Supervisor("id-card-reader", source, board, Backoff.USUAL, this::serve);
    }

    /// @param clock tells the day, for the validity of cards, and the time of what is shown to technicians
    public static SamIdCardReader start(WireSource source, Clock clock) {
        SamIdCardReader reader = new SamIdCardReader(source, clock);
        reader.supervisor.start();
        return reader;
    }

    private void serve(Wire wire) throws WireLost, InterruptedException {
        try {
            SamConversation sam = new SamConversation(wire, trace, quality);
            CardWatch cards = new CardWatch(sam, clock);
            greet(sam);
            health.judge(sam.lastStatus());
            while (true) {
                boolean soon = listeners.any() || sam.isAstray();
                next(soon ? LOOK_EVERY : BEAT_EVERY).run(sam, cards);
                health.judge(sam.lastStatus());
            }
        } catch (WireLost lost) {
            listeners.tell(new ReaderOffline(lost.trouble().reason()));
            throw lost;
        }
    }

    private void greet(SamConversation sam) throws WireLost {
        sam.ask(SamRequest.SAM_ID)
                .filter(reply -> reply.status() == ReaderStatus.OK.code())
                .map(reply -> SamId.words(reply.data()))
                .ifPresent(id -> LOG.info("{}: SAM {}", place(), id));
    }

    private Errand next(Duration pace) throws InterruptedException {
        Errand given = errands.poll(pace.toNanos(), TimeUnit.NANOSECONDS);
        return given != null ? given : this::lookOrBeat;
    }

    private void lookOrBeat(SamConversation sam, CardWatch cards) throws WireLost {
        if (listeners.any()) {
            cards.look().ifPresent(listeners::tell);
        } else {
            sam.ask(SamRequest.STATUS);
        }
    }

    @Override
    public CardRead await(Duration within) throws InterruptedException {
        return await(this::lookOrBeat, within);
    }

    @Override
    public CardRead readAgain(Duration within) throws InterruptedException {
        return await((sam, cards) -> cards.again().ifPresent(listeners::tell), within);
    }

    private CardRead await(Errand first, Duration within) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        BlockingQueue<CardRead> told = new LinkedBlockingQueue<>();
        try (Asking asking = listeners.add(told::add)) {
            errands.add(first);
            while (System.nanoTime() - end < 0) {
                CardRead read = told.poll(GLANCE.toNanos(), TimeUnit.NANOSECONDS);
                if (read != null) {
                    return read;
                }
                Optional<ReaderOffline> offline = offline();
                if (offline.isPresent()) {
                    return offline.get();
                }
            }
            // A reader that was not reached by now would not have seen a card.
            return status().serves() ? new NoCard() : new ReaderOffline(status().reason());
        } finally {
            errands.remove(first);
        }
    }

    private Optional<ReaderOffline> offline() {
        DeviceStatus now = board.status();
        return now.serves() || now.condition() == Condition.STARTING
                ? Optional.empty()
                : Optional.of(new ReaderOffline(now.reason()));
    }

    @Override
    public Asking onCard(Consumer<CardRead> listener) {
        Asking asking = listeners.add(listener);
        errands.add(this::lookOrBeat);
        return asking;
    }

    @Override
    public String name() {
        return "身份证阅读器";
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

    @Override
    public SelfTest selfTest() throws InterruptedException {
        long start = System.nanoTime();
        BlockingQueue<SelfTest> tested = new LinkedBlockingQueue<>();
        Errand test = (sam, cards) -> tested.add(SamHealth.tested(sam.ask(SamRequest.SAM_ID), since(start)));
        errands.add(test);
        try {
            SelfTest result = tested.poll(SELF_TEST.toNanos(), TimeUnit.NANOSECONDS);
            return result != null ? result : untested(since(start));
        } finally {
            errands.remove(test);
        }
    }

    private SelfTest untested(Duration took) {
        DeviceStatus now = status();
        return now.serves() ? SamHealth.tested(Optional.empty(), took) : new SelfTest(false, now.sentence(), took);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() {
        supervisor.close();
    }
}
