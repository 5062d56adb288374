package org.mingfa.device.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TwinIdCardCommandTest {
    @TempDir
    Path folder;

    @Test
    void aScriptWithAnActThatItDoesNotKnowIsRefused() throws IOException {
        assertThat(refused("--script", file("at 3s lift-card\nat 4s paper-out")))
                .contains("Line 2: this twin knows no \"paper-out\", only lift-card, insert-card, flip-bit");
    }

    @Test
    void aStepThatAsksForWhatCannotBeIsRefusedBeforeItStarts() throws IOException {
        assertThat(refused("--script", file("at 1s unplug"))).contains("Line 1: unplug: \"\" is no time");
        assertThat(refused("--script", file("at 1s insert-card nobody"))).contains("There is no card \"nobody\"");
        assertThat(refused("--script", file("at 1s say zz"))).contains("\"zz\" is no SW3");
        assertThat(refused("--script", file("at 1s say 41 write"))).contains("\"write\" is no reply");
        assertThat(refused("--script", file("at 1s flip-bit later"))).contains("\"later\" is no reply");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(refused("--script", "nowhere.txt")).contains("There is no file nowhere.txt.");
        assertThat(refused("--card", "nowhere.card")).contains("There is no file nowhere.card.");
    }

    @Test
    void aCardThatCannotBeReadIsRefused() throws IOException {
        assertThat(refused("--card", file("card passport"))).contains("There is no card \"passport\"");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("file.txt"), text).toString();
    }

    private String refused(String... arguments) {
        StringWriter said = new StringWriter();
        String link = folder.resolve("idcard").toString();
        int code = new CommandLine(new TwinIdCardCommand())
                .setErr(new PrintWriter(said, true))
                .execute("--link", link, arguments[0], arguments[1]);
        assertThat(code).isEqualTo(2);
        return said.toString();
    }
}
