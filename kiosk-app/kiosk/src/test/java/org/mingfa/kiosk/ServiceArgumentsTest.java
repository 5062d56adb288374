package org.mingfa.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceArgumentsTest {

    private static Optional<ServiceArguments> parse(String line) {
        return ServiceArguments.parse(line.isEmpty() ? new String[0] : line.split(" "));
    }

    @Test
    void theServiceStartsWithItsDefaults() {
        assertThat(parse("kiosk")).contains(new ServiceArguments(Optional.empty(), Map.of()));
    }

    @Test
    void aFileAndSingleSettingsAreTaken() {
        assertThat(parse("kiosk --set web.port=81 --config /etc/mingfa.properties --set kiosk.place=南门=1"))
                .contains(new ServiceArguments(
                        Optional.of(Path.of("/etc/mingfa.properties")),
                        Map.of("web.port", "81", "kiosk.place", "南门=1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "kiosk --help",
                "kiosk --set",
                "kiosk --set web.port",
                "kiosk --set =8080",
                "kiosk --port 8080",
                "kiosk --config a --config b",
                "law kiosk --set"
            })
    void anyOtherFormIsLeftToTheCommands(String line) {
        assertThat(parse(line)).isEmpty();
    }
}
