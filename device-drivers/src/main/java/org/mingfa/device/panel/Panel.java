package org.mingfa.device.panel;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingfa.device.Device;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.SelfTest;
import org.mingfa.device.wire.Backoff;

/// The panel of a terminal: everything on its GPIO lines.
///
/// ```
/// Panel panel = Panel.onGpio(PanelConfig.of(Map.of("chip", "gpiochip0", "handset", "17 low")), clock);
/// panel.onChange(event -> { if (event instanceof PanelEvent.HandsetLifted) { speech.start(); } });
/// panel.start();
/// ```
public final class Panel implements Device, PresenceSensor, HandsetHook, CallButton, DoorSwitch, StatusLight, Lamp {
    /// Four looks at the lines, and the least that the status page asks for.
    private static final Duration STUCK = Duration.ofMillis(2500);
    private static final Duration TEST = Duration.ofSeconds(5);

    private final PinSource source;
    private final PanelConfig config;
    private final PanelBook book;
    private final Lights lights = new Lights();
    private final PanelLoop loop;

    Panel(PinSource source, PanelConfig config, Backoff backoff, Clock clock) {
        this.source = source;
        this.config = config;
        this.book = new PanelBook(clock);
        this.loop = new PanelLoop(source, config, backoff, lights, book);
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
        book.add(listener);
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
        if (book.status().serves() && loop.sinceBeat().compareTo(STUCK) > 0) {
            book.lost(PinTrouble.HUNG);
        }
        return book.status();
    }

    @Override
    public List<String> lastFrames() {
        return book.lines();
    }

    @Override
    public Presence presence() {
        return book.value(PanelInput.PRESENCE, Presence.SOMEONE, Presence.NOBODY, Presence.UNKNOWN);
    }

    @Override
    public Handset handset() {
        return book.value(PanelInput.HANDSET, Handset.LIFTED, Handset.HUNG, Handset.UNKNOWN);
    }

    @Override
    public Door door() {
        return book.value(PanelInput.DOOR, Door.OPEN, Door.CLOSED, Door.UNKNOWN);
    }

    @Override
    public Optional<Instant> lastCall() {
        return book.lastCall();
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
        return now.serves() ? "面板没有按时回应。" : now.sentence();
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
}
