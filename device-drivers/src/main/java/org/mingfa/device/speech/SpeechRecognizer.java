package org.mingfa.device.speech;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Hears what a citizen says, one utterance at a time. What is said is kept nowhere and written to no log.
///
/// ```
/// switch (recognizer.listen(Duration.ofSeconds(15), page::showWordsSoFar)) {
///     case Recognition.Heard(String text) -> page.ask(text);
///     case Recognition.NothingHeard() -> page.askAgain();
///     case Recognition.Unavailable(String reason) -> page.offerKeyboard();
/// }
/// ```
public interface SpeechRecognizer extends AutoCloseable {

    /// Listens until a sentence has ended, or the time is over, or [#stop]. A listening that still goes on is
    /// stopped. An interrupt ends it at once, with nothing heard.
    ///
    /// @param most how long is recorded; the answer may take ten seconds more
    /// @param soFar is given the words so far, again and again, on another thread
    Recognition listen(Duration most, Consumer<String> soFar);

    /// The citizen has finished, or hung up: what was said so far is recognised, and [#listen] answers.
    void stop();

    /// Why the last listening failed, or the first one will: one Chinese sentence for the technician; empty
    /// when all is well.
    Optional<String> trouble();

    @Override
    void close();
}
