package org.mingfa.kiosk.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.panel.Panel;
import org.mingfa.device.panel.PanelOutput;
import org.mingfa.device.panel.PanelTwin;
import org.mingfa.kiosk.visit.VisitConfig;
import org.mingfa.kiosk.visit.Visits;

@Timeout(60)
class TerminalLightsTest {
    private final AtomicBoolean night = new AtomicBoolean(true);
    private final Visits visits =
            new Visits(Clock.systemUTC(), new VisitConfig(Duration.ofMinutes(2), Duration.ofSeconds(20)));
    private final PanelTwin twin = new PanelTwin(PanelTwin.FULL);
    private final Panel panel = Panel.onTwin(twin, Clock.systemUTC());

    @TempDir
    private Path backlight = Path.of("");

    private Optional<TerminalLights> lights = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        Files.writeString(backlight.resolve("max_brightness"), "200");
        Files.writeString(backlight.resolve("brightness"), "200");
        panel.start();
        DeviceConfig.Screen screen =
                new DeviceConfig.Screen(Optional.empty(), Optional.of(Optional.of(backlight)), 100, 20);
        lights = Optional.of(new TerminalLights(screen, Optional.of(panel), visits, night::get, () -> false));
    }

    @AfterEach
    void stop() throws InterruptedException {
        lights.orElseThrow().close();
        panel.close();
        twin.close();
    }

    @Test
    void theScreenIsDarkerAtNightUntilSomebodyComes() throws Exception {
        awaitBrightness("40");
        twin.someoneComes();
        awaitBrightness("200");
        twin.someoneGoes();
        awaitBrightness("40");
    }

    @Test
    void aVisitIsNeverInTheDark() throws Exception {
        awaitBrightness("40");
        visits.enter();
        awaitBrightness("200");
        assertThat(visits.current()).isPresent();
    }

    @Test
    void theLightOnTopIsSteadyWhileTheTerminalIsFree() throws InterruptedException {
        night.set(false);
        while (!twin.lights().getOrDefault(PanelOutput.LIGHT, false)) {
            Thread.sleep(20);
        }
        assertThat(visits.current()).isEmpty();
    }

    private void awaitBrightness(String value) throws IOException, InterruptedException {
        while (!Files.readString(backlight.resolve("brightness")).strip().equals(value)) {
            Thread.sleep(20);
        }
    }
}
