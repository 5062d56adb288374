package org.mingfa.device.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GpioChipTest {
    private static final PanelConfig CONFIG = PanelConfig.of(Map.of("handset", "17 low"));

    private static final boolean ARM = System.getProperty("os.arch").matches("aarch64|arm");

    @TempDir
    Path devices;

    private PinTrouble trouble() {
        PinsLost lost = catchThrowableOfType(
                PinsLost.class,
                () -> Pins.open(new GpioChip(devices, CONFIG.chip()), CONFIG, (input, active) -> {})
                        .close());
        assertThat(lost).isNotNull();
        return lost.trouble();
    }

    @Test
    void aChipThatIsNotThereIsAbsent() {
        assertThat(trouble()).isEqualTo(PinTrouble.ABSENT);
    }

    @Test
    void aChipThatMayNotBeWrittenNamesTheGroup() throws IOException {
        Path chip = Files.createFile(devices.resolve("gpiochip0"));
        assertThat(chip.toFile().setWritable(false)).isTrue();
        Assumptions.assumeFalse(Files.isWritable(chip), "root may write everything");
        assertThat(trouble()).isEqualTo(PinTrouble.NO_PERMISSION);
    }

    @Test
    void whatOnlyLooksLikeAChipIsAValueTooTimeAndAgain() throws IOException {
        Files.createFile(devices.resolve("gpiochip0"));
        for (int i = 0; i < 3; i++) {
            assertThat(trouble()).isEqualTo(ARM ? PinTrouble.ABSENT : PinTrouble.UNSUPPORTED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "c_gpiod_line_request failed: -1 (Device or resource busy), BUSY",
        "c_gpiod_chip_open failed! (Permission denied), NO_PERMISSION",
        "c_gpiod_chip_get_line failed! (Invalid argument), NO_LINE",
        "Couldn't find gpiochip with name: gpiochip7, ABSENT",
        "c_gpiod_line_get_value failed: -1 (No such device), VANISHED",
    })
    void theSystemsWordsAreUnderstoodThroughPi4jsWrapping(String words, PinTrouble trouble) {
        RuntimeException wrapped =
                new IllegalStateException("Failed to initialize IO x", new RuntimeException(words.strip()));
        assertThat(PinTrouble.of(wrapped, PinTrouble.VANISHED)).isEqualTo(trouble);
    }

    @Test
    void aMissingNativeLibraryIsTheProcessorsFault() {
        assertThat(PinTrouble.of(new UnsatisfiedLinkError("libgpiod.so"), PinTrouble.ABSENT))
                .isEqualTo(PinTrouble.UNSUPPORTED);
    }
}
