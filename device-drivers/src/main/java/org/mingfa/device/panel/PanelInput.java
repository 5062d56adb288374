package org.mingfa.device.panel;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.mingfa.device.panel.PanelEvent.CallPressed;
import org.mingfa.device.panel.PanelEvent.DoorClosed;
import org.mingfa.device.panel.PanelEvent.DoorOpened;
import org.mingfa.device.panel.PanelEvent.HandsetHung;
import org.mingfa.device.panel.PanelEvent.HandsetLifted;
import org.mingfa.device.panel.PanelEvent.PresenceChanged;

/// A line that the panel listens to. It is active when somebody is there, the handset is lifted, the button is
/// pressed, the door is open.
public enum PanelInput {
    PRESENCE("人体感应", "有人", "没有人", Duration.ofMillis(100)),
    HANDSET("听筒", "拿起", "挂好", Duration.ofMillis(50)),
    CALL("呼叫按钮", "按下", "松开", Duration.ofMillis(20)),
    DOOR("机箱门", "打开", "关好", Duration.ofMillis(100));

    private final String label;
    private final String active;
    private final String idle;
    private final Duration settle;

    PanelInput(String label, String active, String idle, Duration settle) {
        this.label = label;
        this.active = active;
        this.idle = idle;
        this.settle = settle;
    }

    /// For technicians, in Chinese.
    public String label() {
        return label;
    }

    /// Its name in the settings: `handset`.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words(boolean isActive) {
        return label + (isActive ? active : idle);
    }

    /// How long it must stay as it is before it is believed: longer than such a switch bounces, shorter than a
    /// hand is.
    Duration settle() {
        return settle;
    }

    /// @return empty when nobody needs to know: the button was let go
    Optional<PanelEvent> event(boolean isActive) {
        return switch (this) {
            case PRESENCE -> Optional.of(new PresenceChanged(isActive));
            case HANDSET -> Optional.of(isActive ? new HandsetLifted() : new HandsetHung());
            case CALL -> isActive ? Optional.of(new CallPressed()) : Optional.empty();
            case DOOR -> Optional.of(isActive ? new DoorOpened() : new DoorClosed());
        };
    }
}
