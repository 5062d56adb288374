package org.mingfa.device.speech;

import java.util.Optional;

/// Stands where no voice is: says nothing, and why.
///
/// @param reason one Chinese sentence
public record SilentSpeaker(String reason) implements Speaker {
    @Override
    public SpeechOutcome say(String sentence, Manner manner) {
        return new SpeechOutcome.Unavailable(reason);
    }

    @Override
    public void stop() {}

    @Override
    public Optional<String> trouble() {
        return Optional.of(reason);
    }
}
