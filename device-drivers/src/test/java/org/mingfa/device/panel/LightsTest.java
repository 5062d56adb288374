package org.mingfa.device.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingfa.device.DeviceStatus.Condition;

class LightsTest {
    private final PanelTwin twin = new PanelTwin(PanelTwin.FULL);
    private final Panel panel = Panel.onTwin(twin, Clock.systemUTC());

    @BeforeEach
    void start() {
        panel.start();
    }

    @AfterEach
    void close() {
        panel.close();
    }

    private boolean lit(PanelOutput output) {
        return twin.lights().getOrDefault(output, false);
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(5);
        }
    }

    @Test
    void theStatusLightSaysWhatItIsToldAndGoesDark() throws InterruptedException {
        panel.show(StatusLight.Meaning.READY);
        await("lit", () -> lit(PanelOutput.LIGHT));
        panel.show(StatusLight.Meaning.OFF);
        await("dark", () -> !lit(PanelOutput.LIGHT));
    }

    @Test
    void inTroubleItBlinks() throws InterruptedException {
        panel.show(StatusLight.Meaning.TROUBLE);
        for (int i = 0; i < 2; i++) {
            await("lit", () -> lit(PanelOutput.LIGHT));
            await("dark", () -> !lit(PanelOutput.LIGHT));
        }
    }

    @Test
    void theLampFollowsPresenceUnlessToldOtherwise() throws InterruptedException {
        await("nobody", () -> panel.presence() == PresenceSensor.Presence.NOBODY);
        await("dark", () -> !lit(PanelOutput.LAMP));
        twin.someoneComes();
        await("lit", () -> lit(PanelOutput.LAMP));
        panel.light(Lamp.Mode.OFF);
        await("dark", () -> !lit(PanelOutput.LAMP));
        panel.light(Lamp.Mode.ON);
        await("lit", () -> lit(PanelOutput.LAMP));
    }

    @Test
    void aPanelThatComesBackShowsWhatItWasTold() throws InterruptedException {
        panel.show(StatusLight.Meaning.READY);
        await("lit", () -> lit(PanelOutput.LIGHT));
        twin.become(PanelTwin.Chip.GONE);
        await("offline", () -> panel.status().condition() == Condition.OFFLINE);
        panel.show(StatusLight.Meaning.OFF);
        panel.light(Lamp.Mode.ON);
        twin.become(PanelTwin.Chip.PRESENT);
        await("lamp", () -> lit(PanelOutput.LAMP));
        assertThat(lit(PanelOutput.LIGHT)).isFalse();
    }

    @Test
    void aQuarterOfASecondEachWay() {
        List<Boolean> lit = LongStream.of(0, 249, 250, 499, 500)
                .mapToObj(time -> StatusLight.Meaning.TROUBLE.litAt(
                        Duration.ofMillis(time).toNanos()))
                .toList();
        assertThat(lit).containsExactly(true, true, false, false, true);
        assertThat(StatusLight.Meaning.TROUBLE.untilNext(Duration.ofMillis(300).toNanos()))
                .isEqualTo(Duration.ofMillis(200).toNanos());
    }
}
