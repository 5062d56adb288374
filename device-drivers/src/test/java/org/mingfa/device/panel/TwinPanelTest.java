package org.mingfa.device.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
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

    private void awaitCondition(Condition condition, String words) {
        await(
                condition + " " + words,
                () -> panel.status().condition() == condition
                        && (panel.status().reason() + panel.status().remedy()).contains(words));
    }

    @Test
    void aChipThatGoesIsNamedAndComesBackByItself() throws InterruptedException {
        twin.become(PanelTwin.Fault.GONE);
        awaitCondition(Condition.OFFLINE, "");
        awaitCondition(Condition.OFFLINE, "gpiodetect");
        assertThat(panel.handset()).isEqualTo(HandsetHook.Handset.UNKNOWN);
        assertThat(panel.selfTest().passed()).isFalse();
        assertThat(panel.selfTest().sentence()).contains("没有找到 GPIO 芯片");
        twin.become(PanelTwin.Fault.NONE);
        awaitCondition(Condition.WORKING, "");
        await("hung", () -> panel.handset() == HandsetHook.Handset.HUNG);
    }

    @Test
    void whatChangedMeanwhileIsToldWhenTheChipIsBack() {
        twin.become(PanelTwin.Fault.GONE);
        awaitCondition(Condition.OFFLINE, "");
        twin.openDoor();
        twin.become(PanelTwin.Fault.NONE);
        awaitEvent(new PanelEvent.DoorOpened());
        assertThat(events()).containsExactly(new PanelEvent.DoorOpened());
    }

    @Test
    void aLackOfPermissionNamesTheGroup() {
        twin.become(PanelTwin.Fault.GONE);
        awaitCondition(Condition.OFFLINE, "");
        twin.become(PanelTwin.Fault.FORBIDDEN);
        awaitCondition(Condition.OFFLINE, "gpio 组");
    }

    @Test
    void linesThatAnotherProgramHoldsAreNamedAndTakenOnceFree() {
        twin.become(PanelTwin.Fault.GONE);
        awaitCondition(Condition.OFFLINE, "");
        twin.become(PanelTwin.Fault.BUSY);
        awaitCondition(Condition.OFFLINE, "占用");
        twin.become(PanelTwin.Fault.NONE);
        awaitCondition(Condition.WORKING, "");
    }

    @Test
    void aBouncingButtonIsPressedOnce() throws InterruptedException {
        await("read", () -> panel.door() != DoorSwitch.Door.UNKNOWN);
        twin.play(FaultScript.parse("at 1ms bounce", PanelAct.all()));
        twin.openDoor();
        awaitEvent(new PanelEvent.DoorOpened());
        assertThat(events()).containsOnlyOnce(new PanelEvent.CallPressed());
    }
}
