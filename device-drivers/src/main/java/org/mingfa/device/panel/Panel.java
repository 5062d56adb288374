package org.mingfa.device.panel;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingfa.device.Device;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.FrameTrace;
import org.mingfa.device.SelfTest;
import org.mingfa.device.StatusBoard;
import org.mingfa.device.wire.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The panel of a terminal: everything on its GPIO lines.
///
/// ```
/// Panel panel = Panel.onGpio(PanelConfig.of(Map.of("chip", "gpiochip0", "handset", "17 low")), clock);
/// panel.onChange(event -> { if (event instanceof PanelEvent.HandsetLifted) { speech.start(); } });
/// panel.start();
/// ```
public final class Panel implements Device, PresenceSensor, HandsetHook, CallButton, DoorSwitch, StatusLight, Lamp {
    private static final Logger LOG = LoggerFactory.getLogger(Panel.class);
    /// Four looks at the lines, and the least that the status page asks for.
    private static final Duration STUCK = Duration.ofMillis(2500);
    private static final Duration TEST = Duration.ofSeconds(5);

    private final PinSource source;
    private final PanelConfig config;
    private final Clock clock;
    private final StatusBoard board;
    private final FrameTrace trace;
    private final Lights lights = new Lights();
    private final PanelLoop loop;
    private final List<PanelListener> listeners = new CopyOnWriteArrayList<>();
    private volatile Map<PanelInput, Boolean> values = Map.of();
    private volatile Optional<Instant> lastCall = Optional.empty();

    Panel(PinSource source, PanelConfig config, Backoff backoff, Clock clock) {
        this.source = source;
        this.config = config;
        this.clock = clock;
        this.board = new StatusBoard(clock);
        this.trace = new FrameTrace(clock);
        this.loop = new PanelLoop(source, config, backoff, lights, new Book());
    }

    /// On a GPIO chip of this machine. One panel a process.
    public static Panel onGpio(PanelConfig config, Clock clock) {
        return new Panel(new GpioChip(Path.of("/dev"), config.chip()), config, Backoff.USUAL, clock);
    }

    /// On a panel in software, for development.
    public static Panel onTwin(PanelTwin twin, Clock clock) {
        return new Panel(twin.source(), twin.config(), Backoff.USUAL, clock);
    }

    /// Listeners should be there by now.
    public void start() {
        loop.start();
    }

    public void onChange(PanelListener listener) {
        listeners.add(listener);
    }

    @Override
    public String name() {
        return "面板";
    }

    @Override
    public String place() {
        return source.place();
    }

    @Override
    public DeviceStatus status() {
        if (board.status().serves() && loop.sinceBeat().compareTo(STUCK) > 0) {
            offline(PinTrouble.HUNG);
        }
        return board.status();
    }

    private void offline(PinTrouble trouble) {
        values = Map.of();
        board.become(Condition.OFFLINE, trouble.reason(), trouble.remedy());
    }

    @Override
    public List<String> lastFrames() {
        return trace.lines();
    }

    @Override
    public Presence presence() {
        return value(PanelInput.PRESENCE, Presence.SOMEONE, Presence.NOBODY, Presence.UNKNOWN);
    }

    @Override
    public Handset handset() {
        return value(PanelInput.HANDSET, Handset.LIFTED, Handset.HUNG, Handset.UNKNOWN);
    }

    @Override
    public Door door() {
        return value(PanelInput.DOOR, Door.OPEN, Door.CLOSED, Door.UNKNOWN);
    }

    private <T> T value(PanelInput input, T active, T idle, T unknown) {
        Map<PanelInput, Boolean> now = values;
        return now.containsKey(input) ? now.getOrDefault(input, false) ? active : idle : unknown;
    }

    @Override
    public Optional<Instant> lastCall() {
        return lastCall;
    }

    @Override
    public void show(Meaning meaning) {
        lights.show(meaning);
        loop.wake();
    }

    @Override
    public void light(Mode mode) {
        lights.light(mode);
        loop.wake();
    }

    /// Reads every input and sets every output anew.
    @Override
    public SelfTest selfTest() throws InterruptedException {
        long begin = System.nanoTime();
        String sentence;
        boolean passed = false;
        try {
            sentence = sentence(loop.tryAll().get(TEST.toSeconds(), TimeUnit.SECONDS));
            passed = true;
        } catch (ExecutionException | TimeoutException failed) {
            sentence = failure();
        }
        return new SelfTest(passed, sentence, Duration.ofNanos(System.nanoTime() - begin));
    }

    private String failure() {
        DeviceStatus now = status();
        return now.serves() ? "面板没有按时回应。" : now.reason() + "。" + now.remedy() + "。";
    }

    private String sentence(Map<PanelInput, Boolean> seen) {
        List<String> inputs = seen.entrySet().stream()
                .map(each -> each.getKey().words(each.getValue()))
                .toList();
        List<String> outputs = config.outputs().keySet().stream()
                .map(PanelOutput::label)
                .sorted()
                .toList();
        return "读到：" + (inputs.isEmpty() ? "没有输入" : String.join("、", inputs)) + "；设好："
                + (outputs.isEmpty() ? "没有灯" : String.join("、", outputs)) + "。";
    }

    @Override
    public void close() {
        loop.close();
    }

    /// Writes down what the loop tells. On its thread.
    private final class Book implements PanelLoop.Report {

        @Override
        public void changed(Switches.Change change, Map<PanelInput, Boolean> now) {
            values = now;
            trace.noted(change.input().words(change.active()));
            change.input().event(change.active()).ifPresent(this::tell);
        }

        private void tell(PanelEvent event) {
            if (event instanceof PanelEvent.CallPressed) {
                lastCall = Optional.of(clock.instant());
            }
            for (PanelListener listener : listeners) {
                try {
                    listener.happened(event);
                } catch (RuntimeException bug) {
                    LOG.error("A listener of the panel failed at {}", event, bug);
                }
            }
        }

        @Override
        public void seen(Map<PanelInput, Boolean> now, List<PanelInput> chattering) {
            values = now;
            if (chattering.isEmpty()) {
                board.working();
            } else {
                String which = String.join(
                        "、", chattering.stream().map(PanelInput::label).toList());
                board.become(Condition.LIMITED, which + "的信号一直在跳", "请检查它的线、接头和开关");
            }
        }

        @Override
        public void lost(PinTrouble trouble) {
            if (board.status().condition() != Condition.OFFLINE) {
                trace.noted(trouble.reason());
            }
            offline(trouble);
        }
    }
}
