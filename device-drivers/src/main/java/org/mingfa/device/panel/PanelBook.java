package org.mingfa.device.panel;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingfa.device.DeviceStatus;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.FrameTrace;
import org.mingfa.device.StatusBoard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is known of the panel: written by the loop's thread, which also tells the listeners, and read by all.
final class PanelBook implements PanelLoop.Report {
    private static final Logger LOG = LoggerFactory.getLogger(PanelBook.class);

    private final Clock clock;
    private final StatusBoard board;
    private final FrameTrace trace;
    private final List<PanelListener> listeners = new CopyOnWriteArrayList<>();
    private volatile Map<PanelInput, Boolean> values = Map.of();
    private volatile Optional<Instant> lastCall = Optional.empty();

    PanelBook(Clock clock) {
        this.clock = clock;
        this.board = new StatusBoard(clock);
        this.trace = new FrameTrace(clock);
    }

    void add(PanelListener listener) {
        listeners.add(listener);
    }

    DeviceStatus status() {
        return board.status();
    }

    List<String> lines() {
        return trace.lines();
    }

    Optional<Instant> lastCall() {
        return lastCall;
    }

    <T> T value(PanelInput input, T active, T idle, T unknown) {
        Map<PanelInput, Boolean> now = values;
        return now.containsKey(input) ? now.getOrDefault(input, false) ? active : idle : unknown;
    }

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
            String which =
                    String.join("、", chattering.stream().map(PanelInput::label).toList());
            board.become(Condition.LIMITED, which + "的信号一直在跳", "请检查它的线、接头和开关");
        }
    }

    @Override
    public void lost(PinTrouble trouble) {
        if (board.status().condition() != Condition.OFFLINE) {
            trace.noted(trouble.reason());
        }
        values = Map.of();
        board.become(Condition.OFFLINE, trouble.reason(), trouble.remedy());
    }
}
