package org.mingfa.device.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.TestPage;
import org.mingfa.device.twin.document.DocumentTwin;
import picocli.CommandLine;

@Timeout(60)
class PrintDocumentCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private DocumentTwin twin;
    private Path pdf = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void start() throws IOException {
        twin = new DocumentTwin(folder.resolve("out"), 0, Duration.ZERO);
        pdf = Files.write(folder.resolve("page.pdf"), TestPage.pdf());
    }

    @AfterEach
    void stop() {
        twin.close();
    }

    private int run(Object command, String... words) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(words);
    }

    private int print(Path file, String... more) {
        String[] words = new String[more.length + 3];
        System.arraycopy(more, 0, words, 0, more.length);
        words[more.length] = "--to";
        words[more.length + 1] = twin.address().toString();
        words[more.length + 2] = file.toString();
        return run(new PrintDocumentCommand(), words);
    }

    @Test
    void itPrintsAndSaysSo() {
        assertThat(print(pdf, "--copies", "2", "--duplex")).isZero();
        assertThat(out.toString()).contains("打印好了：2 份");
        assertThat(twin.printed()).isEqualTo(2);
    }

    @Test
    void itSaysWhyNotAndWhatToDo() {
        twin.takePaperAway();

        assertThat(print(pdf)).isEqualTo(1);
        assertThat(out.toString()).contains("打印机没有纸了。", "没有纸了。请加 A4 纸");
    }

    @Test
    void whatIsNoPdfIsNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("note.txt"), "no PDF");

        assertThat(print(text)).isEqualTo(1);
        assertThat(out.toString()).contains("note.txt 不是能读的 PDF");
    }

    @Test
    void wrongUsageIsToldWithAnExample() {
        assertThat(run(new PrintDocumentCommand(), "--to", "a4", pdf.toString()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("ipp://127.0.0.1:631/printers/a4");
        assertThat(print(folder.resolve("none.pdf"))).isEqualTo(2);
        assertThat(print(pdf, "--copies", "0")).isEqualTo(2);
    }

    @Test
    void aTwinWithAScriptThatCannotBeReadDoesNotStart() throws IOException {
        Path script = Files.writeString(folder.resolve("script"), "at 3s explode");

        assertThat(run(new TwinDocumentCommand(), "--out", folder.toString(), "--script", script.toString()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("Line 1", "explode", "paper-out");
    }

    @Test
    void aTwinWhosePortIsTakenSaysSo() {
        String port = String.valueOf(twin.address().getPort());

        assertThat(run(new TwinDocumentCommand(), "--out", folder.toString(), "--port", port))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("Cannot listen on port " + port);
    }
}
