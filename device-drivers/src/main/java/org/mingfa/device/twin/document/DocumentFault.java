package org.mingfa.device.twin.document;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.mingfa.device.twin.FaultScript;

/// What can happen to the A4 printer, in the words of a [FaultScript].
public enum DocumentFault implements FaultScript.Act {
    PAPER_OUT,
    PAPER_IN,
    JAM,
    CLEAR_JAM,
    COVER_OPEN,
    COVER_CLOSE,
    TONER_LOW,
    TONER_OUT,
    TONER_IN,
    /// Refuses connections for a time; what it has it prints.
    UNPLUG,
    /// Takes connections and says nothing for a time.
    SILENT,
    /// Answers with a web page for a time.
    HTML,
    /// Does what the next request asks and sends half of the answer. `half-reply print-job` waits for one.
    HALF_REPLY,
    /// For a time says that it is idle, takes jobs, and prints nothing.
    LIE,
    /// All is well again.
    REPAIR;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean takesTime() {
        return this == UNPLUG || this == SILENT || this == HTML || this == LIE;
    }

    @Override
    public void check(String argument) {
        if (takesTime()) {
            FaultScript.time(argument);
        }
    }

    @Override
    public String argument(RandomGenerator random) {
        return takesTime() ? random.nextInt(100, 800) + "ms" : "";
    }
}
