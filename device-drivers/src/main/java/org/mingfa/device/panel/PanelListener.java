package org.mingfa.device.panel;

/// Hears of everything that happens at the panel, in order, on the panel's one thread. It must come back at
/// once.
@FunctionalInterface
public interface PanelListener {

    void happened(PanelEvent event);
}
