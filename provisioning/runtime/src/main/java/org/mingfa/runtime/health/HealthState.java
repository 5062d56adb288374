package org.mingfa.runtime.health;

/// How one thing is. Sentences are plain Chinese for the technician: what it is, and what to do.
public sealed interface HealthState {
    /// All is well.
    record Well(String sentence) implements HealthState {}

    /// It works, but less than it should.
    record Degraded(String sentence) implements HealthState {}

    /// It does not work.
    record Down(String sentence) implements HealthState {}

    String sentence();

    default String word() {
        return switch (this) {
            case Well well -> "well";
            case Degraded degraded -> "degraded";
            case Down down -> "down";
        };
    }
}
