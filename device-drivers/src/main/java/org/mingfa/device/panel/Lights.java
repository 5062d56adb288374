package org.mingfa.device.panel;

import java.util.EnumMap;
import java.util.Map;

/// What the lights are told to show. Told by any thread, shown by the panel's.
final class Lights {
    private volatile StatusLight.Meaning meaning = StatusLight.Meaning.OFF;
    private volatile Lamp.Mode mode = Lamp.Mode.BY_PRESENCE;
    private final Map<PanelOutput, Boolean> shown = new EnumMap<>(PanelOutput.class);

    void show(StatusLight.Meaning next) {
        meaning = next;
    }

    void light(Lamp.Mode next) {
        mode = next;
    }

    /// New lines are dark, whatever the old ones were.
    void forget() {
        shown.clear();
    }

    /// @param someone whether somebody is there, or may be
    void show(Pins pins, boolean someone, long now) throws PinsLost {
        set(pins, PanelOutput.LIGHT, meaning.litAt(now));
        set(pins, PanelOutput.LAMP, mode == Lamp.Mode.ON || mode == Lamp.Mode.BY_PRESENCE && someone);
    }

    private void set(Pins pins, PanelOutput output, boolean lit) throws PinsLost {
        if (!Boolean.valueOf(lit).equals(shown.get(output))) {
            pins.light(output, lit);
            shown.put(output, lit);
        }
    }

    /// @return Long.MAX_VALUE when nothing blinks
    long untilNext(long now) {
        StatusLight.Meaning current = meaning;
        return current.blinks() ? current.untilNext(now) : Long.MAX_VALUE;
    }
}
