package org.mingfa.device.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.twin.FaultScript;

class TwinPanelTest extends PanelContract {
    private final PanelTwin twin = new PanelTwin(PanelTwin.FULL);
    private final Panel panel = Panel.onTwin(twin, Clock.systemUTC());

    @Override
    Panel panel() {
        return panel;
    }

    @Override
    void move(PanelInput input, boolean active) {
        twin.put(input, active);
    }

    @Override
    Duration patience() {
        return Duration.ofSeconds(30);
    }

    @AfterEach
    void end() {
        twin.close();
    }

    private void awaitCondition(Condition condition, String words) {
        await(
                condition + " " + words,
                () -> panel.status().condition() == condition
                        && (panel.status().reason() + panel.status().remedy()).contains(words));
    }

    @Test
    void aChipThatGoesIsNamedAndComesBackByItself() throws InterruptedException {
        twin.become(PanelTwin.Chip.GONE);
        awaitCondition(Condition.OFFLINE, "");
        awaitCondition(Condition.OFFLINE, "gpiodetect");
        assertThat(panel.handset()).isEqualTo(HandsetHook.Handset.UNKNOWN);
        assertThat(panel.selfTest().passed()).isFalse();
        assertThat(panel.selfTest().sentence()).contains("没有找到 GPIO 芯片");
        twin.become(PanelTwin.Chip.PRESENT);
        awaitCondition(Condition.WORKING, "");
        await("hung", () -> panel.handset() == HandsetHook.Handset.HUNG);
    }

    @Test
    void whatChangedMeanwhileIsToldWhenTheChipIsBack() {
        twin.become(PanelTwin.Chip.GONE);
        awaitCondition(Condition.OFFLINE, "");
        twin.openDoor();
        twin.become(PanelTwin.Chip.PRESENT);
        awaitEvent(new PanelEvent.DoorOpened());
        assertThat(events()).containsExactly(new PanelEvent.DoorOpened());
    }

    @Test
    void aLackOfPermissionNamesTheGroup() {
        twin.become(PanelTwin.Chip.GONE);
        awaitCondition(Condition.OFFLINE, "");
        twin.become(PanelTwin.Chip.FORBIDDEN);
        awaitCondition(Condition.OFFLINE, "gpio 组");
    }

    @Test
    void linesThatAnotherProgramHoldsAreNamedAndTakenOnceFree() {
        twin.become(PanelTwin.Chip.GONE);
        awaitCondition(Condition.OFFLINE, "");
        twin.become(PanelTwin.Chip.BUSY);
        awaitCondition(Condition.OFFLINE, "占用");
        twin.become(PanelTwin.Chip.PRESENT);
        awaitCondition(Condition.WORKING, "");
    }

    @Test
    void aBouncingButtonIsPressedOnce() throws InterruptedException {
        await("read", () -> panel.door() != DoorSwitch.Door.UNKNOWN);
        twin.play(FaultScript.parse("at 1ms bounce", PanelFault.all())).join();
        twin.openDoor();
        awaitEvent(new PanelEvent.DoorOpened());
        assertThat(events()).containsOnlyOnce(new PanelEvent.CallPressed());
    }

    @Test
    void aListenerThatHangsIsToldFromAPanelThatWorks() {
        CountDownLatch hanging = new CountDownLatch(1);
        panel.onChange(event -> {
            try {
                hanging.await();
            } catch (InterruptedException unexpected) {
                throw new AssertionError(unexpected);
            }
        });
        twin.liftHandset();
        awaitCondition(Condition.OFFLINE, "没有回应");
        hanging.countDown();
        awaitCondition(Condition.WORKING, "");
    }

    @Test
    void aListenerThatFailsHarmsNobody() throws InterruptedException {
        List<PanelEvent> later = new CopyOnWriteArrayList<>();
        panel.onChange(event -> {
            throw new IllegalStateException("a listener that fails");
        });
        panel.onChange(later::add);
        twin.liftHandset();
        await("told", () -> later.contains(new PanelEvent.HandsetLifted()));
        assertThat(panel.selfTest().passed()).isTrue();
    }
}
