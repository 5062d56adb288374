package org.mingfa.device.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.SocketPort;
import picocli.CommandLine;

class TwinReceiptCommandTest {
    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        return new CommandLine(new TwinReceiptCommand()).setOut(out).setErr(out).execute(arguments);
    }

    @Test
    void aScriptThatCannotBeReadIsNamedWithItsLine() throws IOException {
        Path script = Files.writeString(folder.resolve("script"), "at line 12 paper-out\nat 3s lift-card\n");

        assertThat(run("--out", folder.toString(), "--script", script.toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("Line 2", "lift-card", "paper-out");
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        try (SocketPort taken = new SocketPort(0, Pace.NONE)) {
            assertThat(run("--out", folder.toString(), "--port", String.valueOf(taken.number())))
                    .isEqualTo(2);
            assertThat(said.toString()).contains(taken.address(), "Address already in use");
        }
    }
}
