package org.mingfa.runtime.web;

import java.time.Duration;
import java.util.List;
import org.mingfa.runtime.config.Settings;

/// How a program serves the web.
///
/// @param host the address to listen at, loopback unless the operator says otherwise
/// @param port 0 takes any free port
/// @param names further names by which browsers may call this server
public record WebConfig(String host, int port, List<String> names, Duration idle) {
    public static WebConfig of(Settings settings) {
        return new WebConfig(
                settings.text("web.host"),
                settings.integer("web.port", 0, 65_535),
                settings.list("web.names"),
                settings.duration("web.idle", Duration.ofSeconds(1), Duration.ofHours(1)));
    }
}
