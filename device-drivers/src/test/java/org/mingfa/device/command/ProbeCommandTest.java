package org.mingfa.device.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.twin.idcard.IdCardTwin;
import picocli.CommandLine;
import tools.jackson.jr.ob.JSON;

class ProbeCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysWhatToWriteInTheSettings() {
        Path link = folder.resolve("idcard");
        try (IdCardTwin _ = IdCardTwin.start(new PtyPort(link, new Pace(115_200)), FaultScript.NONE, 1)) {
            assertThat(probe("--only", link.toString())).isZero();
            assertThat(out.toString()).isEqualTo(link + "\t身份证阅读器，设置里写 " + link + "@115200\n");
        }
    }

    @Test
    void speaksToProgramsInJson() throws Exception {
        assertThat(probe("--only", "--json", folder.toString(), "tcp://127.0.0.1:1"))
                .isOne();
        assertThat(JSON.std.listFrom(out.toString()))
                .extracting("place", "trouble")
                .containsExactly(tuple(folder.toString(), "NOT_A_DEVICE"), tuple("tcp://127.0.0.1:1", "REFUSED"));
    }

    @Test
    void nothingPluggedInIsSaidWithWhatToDo() {
        assertThat(probe("--only")).isOne();
        assertThat(out.toString()).contains("tcp://");
    }

    @Test
    void rubbishIsAnsweredWithExamples() {
        assertThat(probe("--only", "COM3")).isEqualTo(2);
        assertThat(err.toString()).contains("\"COM3\" is no address of a device");
    }

    private int probe(String... arguments) {
        return new CommandLine(new ProbeCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
