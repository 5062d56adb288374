package org.mingfa.kiosk;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingfa.device.panel.PresenceSensor.Presence;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.kiosk.device.DeviceTwins;
import org.mingfa.kiosk.device.Devices;
import org.mingfa.kiosk.device.Identification;
import org.mingfa.kiosk.device.PanelWatch;
import org.mingfa.kiosk.device.Signals;
import org.mingfa.kiosk.device.TerminalLights;
import org.mingfa.kiosk.entry.Dimming;
import org.mingfa.kiosk.visit.Visits;
import org.mingfa.runtime.health.Health;
import org.mingfa.runtime.lifecycle.Running;

/// The devices of this terminal, real or in software, and what listens to them.
record Terminal(
        Devices devices,
        Optional<DeviceTwins> twins,
        Signals signals,
        Optional<Identification> identification,
        Dimming dimming) {

    /// @param incidents takes a sentence for the technician
    /// @throws IOException when the folder of devices in software cannot be written
    static Terminal open(
            KioskConfig config, Fonts fonts, Visits visits, Consumer<String> incidents, Clock clock, Running running)
            throws IOException {
        Optional<DeviceTwins> twins = Optional.empty();
        if (config.devices().twins().isPresent()) {
            twins = Optional.of(running.add(
                    "device twins", DeviceTwins.start(config.devices().twins().get(), config.devices(), fonts)));
        }
        Devices devices = running.add(
                "devices",
                twins.map(each -> each.drivers(config.devices(), fonts, clock))
                        .orElseGet(() -> Devices.open(config.devices(), fonts, clock)));
        Signals signals = new Signals();
        Optional<PanelWatch> panel = devices.panel().map(each -> PanelWatch.start(each, signals, incidents));
        Dimming dimming = new Dimming(
                config.rest(),
                () -> devices.panel()
                        .map(each -> each.presence() == Presence.SOMEONE)
                        .orElse(false),
                clock);
        running.add(
                "lights",
                new TerminalLights(
                        config.devices().screen(),
                        devices.panel(),
                        visits,
                        dimming::isDim,
                        () -> panel.map(PanelWatch::isDoorOpen).orElse(false)));
        Optional<Identification> identification = devices.idCard()
                .map(reader -> running.add("identification", new Identification(reader, visits, signals)));
        return new Terminal(devices, twins, signals, identification, dimming);
    }

    void watchOver(Health health) {
        devices.all().forEach(device -> health.add(device.name(), () -> Devices.health(device)));
        devices.panel().ifPresent(panel -> health.add("机箱门", () -> PanelWatch.door(panel)));
    }
}
