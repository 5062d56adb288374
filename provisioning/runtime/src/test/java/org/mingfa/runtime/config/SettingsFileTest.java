package org.mingfa.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The operator's file over the defaults, and the command line over both.
class SettingsFileTest {
    @TempDir
    Path temporary;

    @Test
    void theFileOverlaysTheDefaultsAndTheCommandLineTheFile() throws IOException {
        Settings settings = load(file("web.port = 9000\nweb.host = 0.0.0.0  \n"), Map.of("web.port", "9001"));

        assertThat(settings.integer("web.port", 0, 65_535)).isEqualTo(9001);
        assertThat(settings.text("web.host")).isEqualTo("0.0.0.0");
        assertThat(settings.text("web.idle")).isEqualTo("30s");
    }

    @Test
    void aFileWrittenWithNotepadIsUnderstood() throws IOException {
        Settings settings = load(file("\uFEFFweb.names = 法亭.local, kiosk\r\nweb.port = 1\r\n"), Map.of());

        assertThat(settings.list("web.names")).containsExactly("法亭.local", "kiosk");
        assertThat(settings.integer("web.port", 0, 65_535)).isEqualTo(1);
    }

    @Test
    void anUnknownKeyIsNamedWithItsNearest() throws IOException {
        Path file = file("port = 9000\nweb.ports = 1\n");

        assertThatThrownBy(() -> load(file, Map.of()))
                .isInstanceOf(BadSetting.class)
                .hasMessage(file + " 里有不认识的设置：port（是不是 web.port？）、web.ports（是不是 web.port？）。");
        assertThatThrownBy(() -> load(file(""), Map.of("nonsense", "1"))).hasMessage("命令行 里有不认识的设置：nonsense。");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithTheReason() throws IOException {
        Path missing = temporary.resolve("none.properties");
        Path gbk = Files.write(temporary.resolve("gbk.properties"), "# 设置".getBytes(Charset.forName("GBK")));
        Path escaped = file("home = \\u12");

        assertUnreadable(missing, "没有这个文件");
        assertUnreadable(gbk, "不是 UTF-8 编码");
        assertUnreadable(temporary, "");
        assertUnreadable(escaped, "");
    }

    private void assertUnreadable(Path file, String cause) {
        assertThatThrownBy(() -> load(file, Map.of()))
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith("设置文件 " + file + " 读不出来：" + cause)
                .hasMessageEndingWith("。");
    }

    private static Settings load(Path file, Map<String, String> overrides) {
        return Settings.load(SettingsTest.class, "test.properties", Optional.of(file), overrides);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(temporary.resolve("mingfa.properties"), content);
    }
}
