package org.mingfa.device.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.SelfTest;

/// What every panel does, in software or not.
abstract class PanelContract {
    private final List<PanelEvent> events = new CopyOnWriteArrayList<>();

    abstract Panel panel();

    /// Moves something, by a twin's wish or by a technician's hand, and comes back when it is done.
    abstract void move(PanelInput input, boolean active) throws InterruptedException;

    /// How long a hand may take.
    abstract Duration patience();

    @BeforeEach
    void start() {
        panel().onChange(events::add);
        panel().start();
        await("working", () -> panel().status().condition() == Condition.WORKING);
    }

    @AfterEach
    void close() {
        panel().close();
    }

    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + patience().toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.onSpinWait();
            try {
                Thread.sleep(2);
            } catch (InterruptedException hurried) {
                throw new AssertionError(hurried);
            }
        }
    }

    void awaitEvent(PanelEvent event) {
        await(event + " among " + events, () -> events.contains(event));
    }

    List<PanelEvent> events() {
        return events;
    }

    @Test
    void aHandsetIsLiftedAndHung() throws InterruptedException {
        await("hung", () -> panel().handset() == HandsetHook.Handset.HUNG);
        move(PanelInput.HANDSET, true);
        awaitEvent(new PanelEvent.HandsetLifted());
        assertThat(panel().handset()).isEqualTo(HandsetHook.Handset.LIFTED);
        move(PanelInput.HANDSET, false);
        awaitEvent(new PanelEvent.HandsetHung());
        assertThat(panel().handset()).isEqualTo(HandsetHook.Handset.HUNG);
        assertThat(panel().lastFrames())
                .anyMatch(line -> line.endsWith("听筒拿起"))
                .anyMatch(line -> line.endsWith("听筒挂好"));
    }

    @Test
    void aCallIsOneCallHoweverLongTheButtonIsHeld() throws InterruptedException {
        await("read", () -> panel().handset() != HandsetHook.Handset.UNKNOWN);
        assertThat(panel().lastCall()).isEmpty();
        move(PanelInput.CALL, true);
        awaitEvent(new PanelEvent.CallPressed());
        move(PanelInput.CALL, false);
        move(PanelInput.DOOR, true);
        awaitEvent(new PanelEvent.DoorOpened());
        assertThat(events).containsOnlyOnce(new PanelEvent.CallPressed());
        assertThat(panel().lastCall()).isPresent();
    }

    @Test
    void theDoorOpensAndCloses() throws InterruptedException {
        move(PanelInput.DOOR, true);
        awaitEvent(new PanelEvent.DoorOpened());
        assertThat(panel().door()).isEqualTo(DoorSwitch.Door.OPEN);
        move(PanelInput.DOOR, false);
        awaitEvent(new PanelEvent.DoorClosed());
        assertThat(panel().door()).isEqualTo(DoorSwitch.Door.CLOSED);
    }

    @Test
    void somebodyComesAndGoes() throws InterruptedException {
        move(PanelInput.PRESENCE, true);
        awaitEvent(new PanelEvent.PresenceChanged(true));
        assertThat(panel().presence()).isEqualTo(PresenceSensor.Presence.SOMEONE);
        move(PanelInput.PRESENCE, false);
        awaitEvent(new PanelEvent.PresenceChanged(false));
        assertThat(panel().presence()).isEqualTo(PresenceSensor.Presence.NOBODY);
    }

    @Test
    void itsSelfTestReadsEveryInput() throws InterruptedException {
        SelfTest test = panel().selfTest();
        assertThat(test.passed()).as(test.sentence()).isTrue();
        assertThat(test.sentence()).contains("听筒", "机箱门", "人体感应", "呼叫按钮");
    }
}
