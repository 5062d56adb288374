package org.mingfa.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start that cannot succeed ends with a sentence, and leaves nothing running.
class StartTest {
    private static final int BAD_CONFIGURATION = 78;

    @TempDir
    private Path home;

    private record Ended(int code, String said) {}

    @Test
    void aBadValueIsNamedWithItsRange() throws Exception {
        Ended ended = kiosk("--set", "web.port=99999");

        assertThat(ended.code()).isEqualTo(BAD_CONFIGURATION);
        assertThat(ended.said()).contains("设置 web.port = “99999” 不行：应当是 0 到 65535 之间的整数。");
        assertThat(ended.said().lines()).hasSize(1);
    }

    @Test
    void anUnknownKeyIsNamed() throws Exception {
        Path file = Files.writeString(home.resolve("my.properties"), "web.prot = 80\nkiosk.place = 示例站\n");
        Ended ended = kiosk("--config", file.toString());

        assertThat(ended.code()).isEqualTo(BAD_CONFIGURATION);
        assertThat(ended.said()).contains("my.properties").contains("不认识的设置：web.prot");
        assertThat(ended.said().lines()).hasSize(1);
    }

    @Test
    void aFolderOfKeysThatIsNotThereIsSaid() throws Exception {
        Ended ended = kiosk("--set", "law.trust=" + home.resolve("keys"));

        assertThat(ended.code()).isNotZero();
        assertThat(ended.said())
                .contains("law.trust")
                .contains(home.resolve("keys").toString());
    }

    @Test
    void aTakenPortIsSaidInChinese() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended = kiosk("--set", "web.port=" + taken.getLocalPort());

            assertThat(ended.code()).isNotZero();
            assertThat(ended.said()).contains("端口 " + taken.getLocalPort()).doesNotContain("Stopped");
        }
    }

    @Test
    void aTakenPortLeavesNothingRunning() throws Exception {
        Path content = TestPacks.LAW.install(home);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KioskConfig config = TestKiosk.config(home, taken.getLocalPort());
            assertThatThrownBy(() -> KioskMain.start(config, Map::of))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
        assertThat(TestKiosk.eventually(() -> OpenFiles.below(home).isEmpty()))
                .as("still open: %s", OpenFiles.below(home))
                .isTrue();
        try (TestKiosk kiosk = TestKiosk.start(home)) {
            assertThat(kiosk.ask("押金").statusCode()).isEqualTo(200);
            assertThat(OpenFiles.below(content)).isNotEmpty();
            assertThat(kiosk.get("/status").body()).doesNotContain("内容包打不开");
        }
    }

    @Test
    void aStoppedKioskHoldsNoFilesAndNoPort() throws Exception {
        TestPacks.LAW.install(home);
        TestKiosk kiosk = TestKiosk.start(home);
        assertThat(kiosk.ask("押金").statusCode()).isEqualTo(200);
        int port = kiosk.address().getPort();
        kiosk.close();

        assertThat(OpenFiles.below(home)).isEmpty();
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(free.getLocalPort()).isEqualTo(port);
        }
    }

    private Ended kiosk(String... arguments) throws IOException, InterruptedException {
        Path said = home.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.mingfa.kiosk.MingfaMain",
                "kiosk",
                "--set",
                "kiosk.home=" + home));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }
}
