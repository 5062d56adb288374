package org.mingfa.device.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.twin.idcard.IdCardTwin;
import org.mingfa.device.twin.idcard.SampleCards;
import picocli.CommandLine;

class ReadCardCommandTest {
    @TempDir
    Path folder;

    private final StringWriter printed = new StringWriter();
    private IdCardTwin twin;

    @BeforeEach
    void plugIn() {
        twin = IdCardTwin.start(new PtyPort(folder.resolve("idcard"), new Pace(115_200)), FaultScript.NONE, 1);
    }

    @AfterEach
    void unplug() {
        twin.close();
    }

    @Test
    void printsACardMasked() {
        twin.insert(SampleCards.named("expired"));
        assertThat(run("--wait", "30")).isZero();
        assertThat(printed.toString())
                .contains("姓名：马**", "公民身份号码：******************", "过了有效期")
                .doesNotContain("秋实", "640199", "宁夏");
    }

    @Test
    void showsACardWhenAsked() {
        twin.insert(SampleCards.named("rare-hanzi"));
        assertThat(run("--wait", "30", "--show")).isZero();
        assertThat(printed.toString()).contains("姓名：王𠮷𫖮", "出生：1992-02-29");
    }

    @Test
    void tellsProgramsInJson() {
        twin.insert(SampleCards.named("foreigner-2017"));
        assertThat(run("--wait", "30", "--json", "--show")).isZero();
        assertThat(printed.toString().strip())
                .startsWith("{\"outcome\":\"present\",\"kind\":\"外国人永久居留身份证\",\"fields\":{\"name\":\"马丽娅\"")
                .contains("\"remarks\":[]")
                .endsWith("}");
    }

    @Test
    void saysThatNoCardCame() {
        assertThat(run("--wait", "5")).isEqualTo(1);
        assertThat(printed.toString()).contains("没有读到证件。请把身份证平放在读卡区");
    }

    @Test
    void saysThatTheCardIsEmpty() {
        twin.insert(SampleCards.named("blank"));
        assertThat(run("--wait", "30")).isEqualTo(3);
        assertThat(printed.toString()).contains("请换一张身份证件");
    }

    @Test
    void saysThatThereIsNoReader() {
        twin.unplug();
        assertThat(run("--wait", "30")).isEqualTo(4);
        assertThat(printed.toString()).contains("没有找到设备。请检查线和电源");
    }

    @Test
    void refusesAPlaceThatIsNone() {
        assertThat(new CommandLine(new ReadCardCommand())
                        .setErr(new PrintWriter(printed))
                        .execute("--port", "nowhere"))
                .isEqualTo(2);
        assertThat(printed.toString()).contains("\"nowhere\" is no address of a device");
    }

    private int run(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of("--port", folder.resolve("idcard").toString()), Arrays.stream(arguments))
                .toArray(String[]::new);
        return new CommandLine(new ReadCardCommand())
                .setOut(new PrintWriter(printed, true))
                .execute(all);
    }
}
