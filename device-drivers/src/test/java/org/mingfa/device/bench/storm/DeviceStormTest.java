package org.mingfa.device.bench.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More of them with `./mingfa bench storm`.
class DeviceStormTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyRandomStormEndsWithAllDevicesWorkingAndLeavesNothing() throws Exception {
        DeviceStorms.Tally tally = new DeviceStorms(folder, 10, System.out::println).run(1, 10);

        assertThat(tally.failed()).isEmpty();
        assertThat(tally.after().threads()).isLessThanOrEqualTo(tally.before().threads());
        assertThat(tally.after().handles()).isLessThanOrEqualTo(tally.before().handles());
        assertThat(folder).isEmptyDirectory();
    }
}
