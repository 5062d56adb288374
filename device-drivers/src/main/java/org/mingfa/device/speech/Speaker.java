package org.mingfa.device.speech;

import java.util.Optional;

/// Says sentences aloud, one voice at a time.
public interface Speaker extends AutoCloseable {
    /// Says a sentence and answers when it has ended. A sentence that is still being said is stopped first.
    ///
    /// @param sentence Chinese or English as it is written, not pinyin
    SpeechOutcome say(String sentence, Manner manner);

    /// Stops the voice; does nothing when all is quiet.
    void stop();

    /// Why the last sentence was not heard, or the first will not be: one Chinese sentence for the technician;
    /// empty when all is well.
    Optional<String> trouble();

    @Override
    default void close() {
        stop();
    }
}
