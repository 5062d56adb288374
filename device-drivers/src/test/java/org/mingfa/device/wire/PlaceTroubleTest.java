package org.mingfa.device.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.twin.Pty;

/// What a technician is told about a wrong place.
class PlaceTroubleTest {
    @TempDir
    Path folder;

    @Test
    void aPathThatDoesNotExistIsAbsent() {
        assertAll(folder.resolve("nothing"), WireTrouble.ABSENT);
    }

    @Test
    void aLinkIntoNowhereIsAbsent() throws Exception {
        assertAll(Files.createSymbolicLink(folder.resolve("idcard"), folder.resolve("unplugged")), WireTrouble.ABSENT);
    }

    @Test
    void aFolderAndAFileAreNoDevices() throws Exception {
        assertAll(folder, WireTrouble.NOT_A_DEVICE);
        assertAll(Files.createFile(folder.resolve("file")), WireTrouble.NOT_A_DEVICE);
    }

    @Test
    void aDeviceThatIsNoSerialPortIsNone() {
        assertThat(troubleOf(new TtyPort(Path.of("/dev/null"), 9600))).isEqualTo(WireTrouble.NOT_A_DEVICE);
    }

    @Test
    void aPortThatAnotherHasOpenIsBusy() throws Exception {
        try (Pty pty = Pty.open();
                Wire _ = new TtyPort(pty.device(), 9600).open()) {
            assertThat(troubleOf(new TtyPort(pty.device(), 9600))).isEqualTo(WireTrouble.BUSY);
        }
    }

    @Test
    void theErrorsOfTheSystemHaveTheirSentences() {
        Path device = Path.of("/dev/null");
        assertThat(DevicePath.refusal(device, 16).trouble()).isEqualTo(WireTrouble.BUSY);
        assertThat(DevicePath.refusal(device, 19).trouble()).isEqualTo(WireTrouble.ABSENT);
        assertThat(DevicePath.refusal(device, 21).trouble()).isEqualTo(WireTrouble.NOT_A_DEVICE);
        assertThat(DevicePath.refusal(device, 13).trouble()).isEqualTo(WireTrouble.NO_PERMISSION);
    }

    @Test
    void aLackOfPermissionNamesTheGroupToJoin() {
        assertThat(DevicePath.joinGroup("dialout")).contains("dialout 组", "usermod -aG dialout");
        assertThat(DevicePath.joinGroup("root")).contains("udev").doesNotContain("usermod");
    }

    @Test
    void aClosedNetworkPortRefuses() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(troubleOf(new TcpPort("127.0.0.1", free))).isEqualTo(WireTrouble.REFUSED);
    }

    @Test
    void aHostThatDoesNotExistIsUnknown() {
        assertThat(troubleOf(new TcpPort("no-such-printer.invalid", 9100))).isEqualTo(WireTrouble.UNKNOWN_HOST);
    }

    @Test
    void everyTroubleHasAReasonAndARemedy() {
        assertThat(WireTrouble.values()).allSatisfy(trouble -> {
            assertThat(trouble.reason()).isNotBlank().doesNotEndWith("。");
            assertThat(trouble.remedy()).isNotBlank();
        });
    }

    private static void assertAll(Path path, WireTrouble expected) {
        for (WireSource source : List.of(new TtyPort(path, 9600), new FilePort(path))) {
            assertThat(troubleOf(source)).isEqualTo(expected);
        }
    }

    private static WireTrouble troubleOf(WireSource source) {
        return catchThrowableOfType(WireLost.class, source::open).trouble();
    }
}
