package org.mingfa.device.panel;

import java.util.Locale;

/// A line that the panel drives. It is active when the lamp is lit.
public enum PanelOutput {
    LIGHT("状态灯"),
    LAMP("照明灯");

    private final String label;

    PanelOutput(String label) {
        this.label = label;
    }

    /// For technicians, in Chinese.
    public String label() {
        return label;
    }

    /// Its name in the settings: `light`.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
