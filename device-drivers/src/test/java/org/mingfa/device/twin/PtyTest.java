package org.mingfa.device.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.posix.Descriptor;

class PtyTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void everyByteGoesThroughUnchanged() throws Exception {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        try (Pty pty = Pty.open();
                Descriptor driver = Descriptor.open(pty.device())) {
            driver.write(all, SOON);
            assertThat(pty.read(SOON)).isEqualTo(all);
            pty.write(all, SOON);
            assertThat(driver.read(SOON)).isEqualTo(all);
        }
    }

    @Test
    void theLinkLeadsToTheDeviceAndGoesWithIt() throws Exception {
        Path link = folder.resolve("idcard");
        try (Pty pty = Pty.open()) {
            pty.link(link);
            assertThat(link.toRealPath()).isEqualTo(pty.device());
        }
        assertThat(Files.exists(link, java.nio.file.LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @Test
    void aLinkThatLedElsewhereGivesWayAndALaterOneStays() throws Exception {
        Path link = folder.resolve("idcard");
        try (Pty later = Pty.open()) {
            try (Pty earlier = Pty.open()) {
                earlier.link(link);
                later.link(link);
            }
            assertThat(link.toRealPath()).isEqualTo(later.device());
        }
    }

    @Test
    void closingFailsTheDriversNextCallAndTheTwins() throws Exception {
        Pty pty = Pty.open();
        try (Descriptor driver = Descriptor.open(pty.device())) {
            pty.close();
            pty.close();
            assertThatThrownBy(() -> driver.read(SOON)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> pty.read(SOON)).isInstanceOf(IOException.class);
        }
    }
}
