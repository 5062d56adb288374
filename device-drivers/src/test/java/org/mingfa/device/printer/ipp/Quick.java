package org.mingfa.device.printer.ipp;

import java.net.URI;
import java.time.Duration;

/// Settings for tests: the printer is asked often, and waited for long.
final class Quick {
    static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofMillis(20);

    private Quick() {}

    static IppSettings settings(URI address) {
        return IppSettings.of(IppAddress.parse(address.toString()), "test")
                .with(new IppSettings.Pace(OFTEN, OFTEN))
                .with(new IppSettings.Deadlines(LONG, LONG, LONG))
                .with(new IppSettings.Patience(LONG, LONG, LONG));
    }

    /// For a printer that will not answer, or not print.
    static IppSettings impatient(URI address) {
        Duration brief = Duration.ofMillis(300);
        return settings(address)
                .with(new IppSettings.Deadlines(brief, brief, brief))
                .with(new IppSettings.Patience(brief, brief, brief));
    }
}
