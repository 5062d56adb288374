package org.mingfa.device.panel;

/// What happened at the panel, after bounces were taken out.
public sealed interface PanelEvent {

    /// @param someone whether somebody now stands before the terminal
    record PresenceChanged(boolean someone) implements PanelEvent {}

    record HandsetLifted() implements PanelEvent {}

    record HandsetHung() implements PanelEvent {}

    /// Once a press, however long it is held.
    record CallPressed() implements PanelEvent {}

    record DoorOpened() implements PanelEvent {}

    record DoorClosed() implements PanelEvent {}
}
