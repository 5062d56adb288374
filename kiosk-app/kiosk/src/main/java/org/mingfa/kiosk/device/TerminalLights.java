package org.mingfa.kiosk.device;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mingfa.device.panel.Lamp;
import org.mingfa.device.panel.Panel;
import org.mingfa.device.panel.PresenceSensor.Presence;
import org.mingfa.device.panel.StatusLight.Meaning;
import org.mingfa.device.touch.Backlight;
import org.mingfa.kiosk.visit.Visits;

/// Sets what shines at the terminal: the screen is darker at night while nobody is there, the light on top says
/// whether the terminal is free.
public final class TerminalLights implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Thread thread;

    /// @param isNight whether the resting screen is dimmed now
    /// @param isDoorOpen whether somebody has opened the case
    public TerminalLights(
            DeviceConfig.Screen screen,
            Optional<Panel> panel,
            Visits visits,
            BooleanSupplier isNight,
            BooleanSupplier isDoorOpen) {
        Optional<Backlight> backlight = screen.backlight().map(Backlight::find);
        panel.ifPresent(each -> each.light(Lamp.Mode.BY_PRESENCE));
        thread = Thread.ofVirtual()
                .name("lights")
                .start(() -> keep(() -> {
                    boolean rests = visits.current().isEmpty()
                            && panel.map(each -> each.presence() != Presence.SOMEONE)
                                    .orElse(true);
                    int level = rests && isNight.getAsBoolean() ? screen.night() : screen.day();
                    backlight.ifPresent(each -> each.set(level));
                    Meaning meaning = isDoorOpen.getAsBoolean()
                            ? Meaning.TROUBLE
                            : visits.current().isPresent() ? Meaning.IN_USE : Meaning.READY;
                    panel.ifPresent(each -> each.show(meaning));
                }));
    }

    private static void keep(Runnable set) {
        try {
            while (true) {
                set.run();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(PAUSE);
    }
}
