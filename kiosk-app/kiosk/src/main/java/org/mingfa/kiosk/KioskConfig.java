package org.mingfa.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.mingfa.kiosk.device.DeviceConfig;
import org.mingfa.kiosk.entry.RestConfig;
import org.mingfa.kiosk.visit.VisitConfig;
import org.mingfa.runtime.config.Settings;
import org.mingfa.runtime.web.WebConfig;

/// What an operator may set of a kiosk; `kiosk.properties` says what each means.
///
/// @param home where the kiosk keeps its data
/// @param place the name that stands at the top of every page
/// @param region the place whose local law is searched beside national law
/// @param speechModel a folder with an engine that recognises speech
/// @param printDeadline from the tap to an answer
/// @param development whether pages for developers are served
/// @param trust a folder of public keys; empty trusts the development key
public record KioskConfig(
        Path home,
        String place,
        Optional<String> region,
        Optional<Path> trust,
        DeviceConfig devices,
        Duration printDeadline,
        Optional<Path> speechModel,
        boolean development,
        VisitConfig visit,
        RestConfig rest,
        WebConfig web) {

    public static KioskConfig of(Settings settings) {
        return new KioskConfig(
                settings.path("kiosk.home"),
                settings.text("kiosk.place"),
                settings.optional("law.region"),
                settings.optional("law.trust").map(Path::of),
                DeviceConfig.of(settings),
                settings.duration("print.deadline", Duration.ofSeconds(10), Duration.ofMinutes(5)),
                settings.optional("speech.model").map(Path::of),
                settings.flag("development"),
                VisitConfig.of(settings),
                RestConfig.of(settings),
                WebConfig.of(settings));
    }

    public Path packs() {
        return home.resolve("packs");
    }

    public Path database() {
        return home.resolve("kiosk.sqlite");
    }
}
