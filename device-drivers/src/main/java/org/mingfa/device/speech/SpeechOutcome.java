package org.mingfa.device.speech;

/// What became of a sentence that was to be said.
public sealed interface SpeechOutcome {
    /// It was said to its end.
    record Spoken() implements SpeechOutcome {}

    /// Somebody stopped it, or another sentence took its place.
    record Stopped() implements SpeechOutcome {}

    /// Nothing, or not all, was heard.
    ///
    /// @param reason one Chinese sentence: what is missing, and what to do
    record Unavailable(String reason) implements SpeechOutcome {}
}
