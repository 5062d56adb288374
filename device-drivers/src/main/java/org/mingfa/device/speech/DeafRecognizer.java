package org.mingfa.device.speech;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Stands where nothing can listen: hears nothing, and says why.
///
/// @param reason one Chinese sentence
public record DeafRecognizer(String reason) implements SpeechRecognizer {
    @Override
    public Recognition listen(Duration most, Consumer<String> soFar) {
        return new Recognition.Unavailable(reason);
    }

    @Override
    public void stop() {}

    @Override
    public Optional<String> trouble() {
        return Optional.of(reason);
    }

    @Override
    public void close() {}
}
