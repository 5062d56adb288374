package org.mingfa.device.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.twin.touch.TouchTwin;

/// Over a pseudo terminal: there is no `/dev/uinput` where tests run.
class TouchPanelTest {
    @TempDir
    Path folder;

    private Optional<TouchPanel> opened = Optional.empty();

    private TouchPanel start(TouchPort port) {
        TouchPanel panel = new TouchPanel(port, Clock.systemUTC());
        opened = Optional.of(panel);
        panel.start();
        return panel;
    }

    private TouchPort configured(Path node) {
        return new TouchPort(Optional.of(node), folder.resolve("devices"), folder);
    }

    @AfterEach
    void close() {
        opened.ifPresent(TouchPanel::close);
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(5);
        }
    }

    @Test
    void itKnowsWhenItWasTouchedAndByHowManyFingers() throws InterruptedException {
        Path node = folder.resolve("event0");
        try (TouchTwin twin = new TouchTwin(node)) {
            TouchPanel panel = start(configured(node));
            await("present", panel::present);
            assertThat(panel.lastTouch()).isEmpty();
            twin.down(0, 400, 300);
            twin.down(1, 500, 300);
            await("two fingers", () -> panel.fingers() == 2);
            twin.up(0);
            twin.up(1);
            await("none", () -> panel.fingers() == 0);
            assertThat(panel.touches()).isEqualTo(2);
            assertThat(panel.lastTouch()).isPresent();
            assertThat(String.join("\n", panel.lastFrames()))
                    .contains("touched")
                    .doesNotContain("400", "300");
        }
    }

    @Test
    void oneThatIsUnpluggedIsNamedAndComesBackByItself() throws InterruptedException {
        Path node = folder.resolve("event0");
        try (TouchTwin twin = new TouchTwin(node)) {
            TouchPanel panel = start(configured(node));
            await("present", panel::present);
            twin.touch(1, 1);
            await("touched", () -> panel.touches() == 1);
            twin.down(0, 1, 1);
            await("held", () -> panel.touches() == 2 && panel.fingers() == 1);
            twin.unplug();
            await("gone", () -> panel.status().condition() == Condition.OFFLINE);
            assertThat(panel.status().remedy()).isNotEmpty();
            assertThat(panel.selfTest().passed()).isFalse();
            await("let go", () -> panel.fingers() == 0);
            twin.replug();
            await("back", panel::present);
            twin.touch(1, 1);
            await("touched again", () -> panel.touches() == 3);
            assertThat(panel.selfTest().passed()).isTrue();
        }
    }

    @Test
    void itIsFoundByWhatTheKernelLists() throws IOException, InterruptedException {
        Path listing = folder.resolve("devices");
        TouchPanel panel = start(new TouchPort(Optional.empty(), listing, folder));
        await("absent", () -> panel.status().condition() == Condition.OFFLINE);
        Files.writeString(listing, """
                N: Name="ILITEK ILITEK-TP"
                H: Handlers=mouse0 event14
                B: PROP=2
                B: KEY=400 0 0 0 0 0
                B: ABS=265800000000003
                """);
        try (TouchTwin twin = new TouchTwin(folder.resolve("event14"))) {
            await("present", panel::present);
            assertThat(panel.place()).endsWith("event14");
            twin.touch(1, 1);
            await("touched", () -> panel.touches() == 1);
        }
    }

    @Test
    void aFolderIsNoTouchScreen() throws InterruptedException {
        TouchPanel panel = start(configured(folder));
        await("named", () -> panel.status().reason().contains("不是设备"));
    }
}
