package org.mingfa.device.speech;

/// What came of listening.
public sealed interface Recognition {
    /// @param text words, without signs; never blank
    record Heard(String text) implements Recognition {
        /// What was said goes to no log.
        @Override
        public String toString() {
            return "Heard[" + text.length() + " characters]";
        }
    }

    /// Nobody spoke, or no words could be made out.
    record NothingHeard() implements Recognition {}

    /// @param reason one Chinese sentence: what is missing, and what to do
    record Unavailable(String reason) implements Recognition {}
}
