package org.mingfa.law.importer;

/// What became of one file: a law, or not understood.
public sealed interface LawReading {
    /// The file is a law.
    record Understood(LawText law) implements LawReading {}

    /// The file is not understood.
    ///
    /// @param line the line, from 1, at which reading failed
    /// @param reason why, in one sentence
    record NotUnderstood(int line, String reason) implements LawReading {}
}
