package org.mingfa.device.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingfa.device.touch.Backlight.Lit;
import org.mingfa.device.touch.Backlight.Unavailable;

/// On a folder that looks like the kernel's.
class BacklightTest {
    @TempDir
    Path all;

    private Path panel = Path.of("");
    private Backlight backlight = Backlight.find(Optional.empty());

    @BeforeEach
    void plugIn() throws IOException {
        panel = Files.createDirectory(all.resolve("intel_backlight"));
        Files.writeString(panel.resolve("max_brightness"), "255\n");
        Files.writeString(panel.resolve("brightness"), "255\n");
        backlight = new Backlight(Optional.empty(), all);
    }

    @ParameterizedTest
    @CsvSource({"100, 255", "50, 128", "1, 3", "0, 0", "130, 255", "-5, 0"})
    void aPercentageIsWrittenInStepsOfTheScreen(int percent, String steps) throws IOException {
        assertThat(backlight.set(percent)).isEqualTo(new Lit(Math.clamp(percent, 0, 100)));
        assertThat(Files.readString(panel.resolve("brightness")).strip()).isEqualTo(steps);
    }

    @Test
    void aFewStepsNeverGoDarkAtOnePercent() throws IOException {
        Files.writeString(panel.resolve("max_brightness"), "7\n");
        backlight.set(1);
        assertThat(panel.resolve("brightness")).hasContent("1\n");
    }

    @Test
    void theLevelIsReadBack() {
        for (int percent = 0; percent <= 100; percent += 20) {
            backlight.set(percent);
            assertThat(backlight.level()).isEqualTo(new Lit(percent));
        }
    }

    @Test
    void noBacklightIsAValue() {
        assertThat(new Backlight(Optional.empty(), all.resolve("none")).set(50)).isInstanceOf(Unavailable.class);
        Backlight elsewhere = new Backlight(Optional.of(all.resolve("acpi_video0")), all);
        assertThat(elsewhere.set(50))
                .isInstanceOfSatisfying(
                        Unavailable.class, none -> assertThat(none.reason()).contains("没有找到"));
        assertThat(elsewhere.level()).isInstanceOf(Unavailable.class);
    }

    @Test
    void nonsenseInTheFilesIsAValue() throws IOException {
        Files.writeString(panel.resolve("max_brightness"), "bright\n");
        assertThat(backlight.set(50)).isInstanceOf(Unavailable.class);
        Files.writeString(panel.resolve("max_brightness"), "0\n");
        assertThat(backlight.level()).isInstanceOf(Unavailable.class);
    }

    @Test
    void aLackOfPermissionNamesTheGroup() {
        assertThat(panel.resolve("brightness").toFile().setWritable(false)).isTrue();
        Assumptions.assumeFalse(Files.isWritable(panel.resolve("brightness")), "root may write everything");
        assertThat(backlight.set(50))
                .isInstanceOfSatisfying(
                        Unavailable.class, none -> assertThat(none.remedy()).contains("video"));
    }
}
