package org.mingfa.device.panel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mingfa.device.twin.FaultClock;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.FaultScript.Step;

/// A fault script as moments in the life of a panel's twin: what begins and what ends.
final class PanelPlay {
    private static final int BOUNCES = 6;
    private static final Duration CHATTER = Duration.ofMillis(2);

    private final PanelTwin twin;
    private final List<Moment> moments = new ArrayList<>();

    private record Moment(Duration at, Runnable act) {}

    /// @throws IllegalArgumentException with a sentence when a panel cannot do that
    PanelPlay(PanelTwin twin, FaultScript script) {
        this.twin = twin;
        script.steps().forEach(this::add);
    }

    /// @return done after the last moment
    CompletableFuture<Void> start(FaultClock clock) {
        CompletableFuture<Void> rest = new CompletableFuture<>();
        Duration end =
                moments.stream().map(Moment::at).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
        moments.forEach(moment -> clock.after(moment.at, moment.act));
        clock.after(end, () -> rest.complete(null));
        return rest;
    }

    private void add(Step step) {
        if (!(step.at() instanceof FaultScript.After(Duration at))) {
            throw new IllegalArgumentException("A panel prints no lines: say when, for example: at 3s " + step.act());
        }
        switch (PanelFault.of(step.act())) {
            case COME -> hold(at, step.time(), PanelInput.PRESENCE);
            case LIFT_HANDSET -> hold(at, step.time(), PanelInput.HANDSET);
            case OPEN_DOOR -> hold(at, step.time(), PanelInput.DOOR);
            case PRESS_CALL -> hold(at, step.time(), PanelInput.CALL);
            case BOUNCE -> bounce(at);
            case CHATTER -> chatter(at, step.time());
            case CHIP_GONE -> fail(at, step.time(), PanelTwin.Chip.GONE);
            case BUSY -> fail(at, step.time(), PanelTwin.Chip.BUSY);
        }
    }

    private void hold(Duration at, Duration time, PanelInput input) {
        moments.add(new Moment(at, () -> twin.put(input, true)));
        moments.add(new Moment(at.plus(time), () -> twin.put(input, false)));
    }

    private void bounce(Duration at) {
        moments.add(new Moment(at, () -> bounce(true)));
        moments.add(new Moment(at.plus(PanelTwin.PRESS), () -> bounce(false)));
    }

    private void bounce(boolean end) {
        for (int i = 0; i < BOUNCES; i++) {
            twin.put(PanelInput.CALL, end);
            twin.put(PanelInput.CALL, !end);
        }
        twin.put(PanelInput.CALL, end);
    }

    private void chatter(Duration at, Duration time) {
        for (long edge = 0; edge < time.dividedBy(CHATTER); edge++) {
            boolean active = edge % 2 == 0;
            moments.add(new Moment(at.plus(CHATTER.multipliedBy(edge)), () -> twin.put(PanelInput.HANDSET, active)));
        }
        moments.add(new Moment(at.plus(time), () -> twin.put(PanelInput.HANDSET, false)));
    }

    private void fail(Duration at, Duration time, PanelTwin.Chip chip) {
        moments.add(new Moment(at, () -> twin.become(chip)));
        moments.add(new Moment(at.plus(time), () -> twin.become(PanelTwin.Chip.PRESENT)));
    }
}
