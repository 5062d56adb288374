package org.mingfa.kiosk.device;

import java.util.function.Consumer;
import org.mingfa.device.panel.DoorSwitch.Door;
import org.mingfa.device.panel.Panel;
import org.mingfa.device.panel.PanelEvent;
import org.mingfa.device.panel.PanelListener;
import org.mingfa.runtime.health.HealthState;

/// Tells the screen what hands do at the panel, and the technician of the door.
public final class PanelWatch implements PanelListener {
    private final Panel panel;
    private final Signals signals;
    private final Consumer<String> incidents;

    private PanelWatch(Panel panel, Signals signals, Consumer<String> incidents) {
        this.panel = panel;
        this.signals = signals;
        this.incidents = incidents;
    }

    /// Starts the panel.
    ///
    /// @param incidents takes a sentence for the technician
    public static PanelWatch start(Panel panel, Signals signals, Consumer<String> incidents) {
        PanelWatch watch = new PanelWatch(panel, signals, incidents);
        panel.onChange(watch);
        panel.start();
        return watch;
    }

    @Override
    public void happened(PanelEvent event) {
        switch (event) {
            case PanelEvent.PresenceChanged(boolean someone) -> {
                if (someone) {
                    signals.post(Signal.SOMEONE_CAME);
                }
            }
            case PanelEvent.HandsetLifted _ -> signals.post(Signal.HANDSET_LIFTED);
            case PanelEvent.HandsetHung _ -> signals.post(Signal.HANDSET_HUNG);
            case PanelEvent.CallPressed _ -> signals.post(Signal.CALL);
            case PanelEvent.DoorOpened _ -> incidents.accept("机箱门被打开了");
            case PanelEvent.DoorClosed _ -> incidents.accept("机箱门关上了");
        }
    }

    public boolean isDoorOpen() {
        return panel.door() == Door.OPEN;
    }

    /// An open door is an alarm.
    public static HealthState door(Panel panel) {
        return switch (panel.door()) {
            case Door.OPEN -> new HealthState.Degraded("机箱门开着：不是维护人员打开的，请立即到现场查看");
            case Door.CLOSED -> new HealthState.Well("机箱门关着");
            case Door.UNKNOWN -> new HealthState.Degraded("不知道机箱门是不是关着");
        };
    }
}
