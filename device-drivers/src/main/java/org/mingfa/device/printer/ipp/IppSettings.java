package org.mingfa.device.printer.ipp;

import java.time.Duration;

/// How a queue is used.
///
/// @param user in whose name jobs are sent, the terminal's own: what it left in the queue is cancelled at start
public record IppSettings(IppAddress address, String user, Pace pace, Deadlines deadlines, Patience patience) {

    /// How often the printer is asked.
    ///
    /// @param look how it is
    /// @param follow how a job is
    public record Pace(Duration look, Duration follow) {}

    /// How long an answer may take.
    ///
    /// @param look after which the printer counts as silent
    /// @param answer to all other questions
    /// @param upload of a document
    public record Deadlines(Duration look, Duration answer, Duration upload) {}

    /// How long a job may wait before it is given up and cancelled.
    ///
    /// @param blocked for paper, a closed cover, toner
    /// @param lost for the printer to be reached again
    /// @param idle at a printer that says nothing is wrong
    public record Patience(Duration blocked, Duration lost, Duration idle) {}

    /// An unplugged printer is known within three seconds.
    public static IppSettings of(IppAddress address, String user) {
        return new IppSettings(
                address,
                user,
                new Pace(Duration.ofSeconds(1), Duration.ofMillis(500)),
                new Deadlines(Duration.ofMillis(1500), Duration.ofSeconds(5), Duration.ofSeconds(45)),
                new Patience(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(60)));
    }

    public IppSettings with(Pace other) {
        return new IppSettings(address, user, other, deadlines, patience);
    }

    public IppSettings with(Deadlines other) {
        return new IppSettings(address, user, pace, other, patience);
    }

    public IppSettings with(Patience other) {
        return new IppSettings(address, user, pace, deadlines, other);
    }
}
