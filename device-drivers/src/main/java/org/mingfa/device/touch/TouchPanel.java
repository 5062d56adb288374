package org.mingfa.device.touch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingfa.device.Device;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.FrameTrace;
import org.mingfa.device.SelfTest;
import org.mingfa.device.StatusBoard;
import org.mingfa.device.wire.Backoff;
import org.mingfa.device.wire.Supervisor;
import org.mingfa.device.wire.Wire;
import org.mingfa.device.wire.WireLost;
import org.mingfa.device.wire.WireSource;

/// The touch screen as a thing that may be missing: it must be told from a citizen who touches nothing.
///
/// ```
/// TouchPanel touch = TouchPanel.find(Optional.empty(), clock);
/// touch.start();
/// touch.lastTouch();
/// ```
public final class TouchPanel implements Device {
    private static final Duration READ = Duration.ofMillis(500);

    private final WireSource source;
    private final Clock clock;
    private final StatusBoard board;
    private final FrameTrace trace;
    private final Supervisor supervisor;
    private volatile Optional<Instant> lastTouch = Optional.empty();
    private volatile int fingers;
    private volatile long touches;

    TouchPanel(WireSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
        this.board = new StatusBoard(clock);
        this.trace = new FrameTrace(clock);
        this.supervisor = new Supervisor("touch", source, board, Backoff.USUAL, this::serve);
    }

    /// @param configured the event node, `/dev/input/by-id/...`; empty finds it by what it can do
    public static TouchPanel find(Optional<Path> configured, Clock clock) {
        return new TouchPanel(TouchPort.of(configured), clock);
    }

    public void start() {
        supervisor.start();
    }

    private void serve(Wire wire) throws WireLost {
        Touches down = new Touches();
        long before = touches;
        byte[] rest = {};
        board.working();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                rest = take(join(rest, wire.read(READ)), down);
                touches = before + down.count();
                fingers = down.fingers();
            }
        } finally {
            fingers = 0;
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /// @return the bytes of an event that has not yet come whole
    private byte[] take(byte[] bytes, Touches down) {
        int offset = 0;
        long before = down.count();
        for (; bytes.length - offset >= InputEvent.BYTES; offset += InputEvent.BYTES) {
            down.take(InputEvent.decode(bytes, offset));
            lastTouch = Optional.of(clock.instant());
        }
        if (down.count() > before) {
            trace.noted("touched");
        }
        return Arrays.copyOfRange(bytes, offset, bytes.length);
    }

    /// Whether there is a touch screen that can be read.
    public boolean present() {
        return status().serves();
    }

    /// @return when anything was last told of a finger; empty when nothing was since the start
    public Optional<Instant> lastTouch() {
        return lastTouch;
    }

    /// How many fingers are on the screen.
    public int fingers() {
        return fingers;
    }

    /// How often a finger came down since the start.
    public long touches() {
        return touches;
    }

    @Override
    public String name() {
        return "触摸屏";
    }

    @Override
    public String place() {
        return source.place();
    }

    @Override
    public DeviceStatus status() {
        return board.status();
    }

    /// Says that it was touched, never where: a keyboard may be on the screen.
    @Override
    public List<String> lastFrames() {
        return trace.lines();
    }

    @Override
    public SelfTest selfTest() {
        DeviceStatus now = status();
        String sentence = now.serves() ? "找到触摸屏，开机后触摸了 " + touches + " 次。" : now.sentence();
        return new SelfTest(now.serves(), sentence, Duration.ZERO);
    }

    @Override
    public void close() {
        supervisor.close();
    }
}
