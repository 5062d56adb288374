package org.mingfa.device.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.SocketPort;
import org.mingfa.device.twin.receipt.ReceiptTwin;
import picocli.CommandLine;

class PrintReceiptCommandTest {
    private final ReceiptTwin twin = new ReceiptTwin(
            new SocketPort(0, Pace.NONE), RollWidth.MM80, Fonts.find(List.of()).sans(), 0, Optional.empty());
    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("receipt.txt"), "# 明法亭\n---\n㛃䶮𠮷𬎆𫖯先生\nqr: 《示例》\n");
    }

    @AfterEach
    void takeAway() {
        twin.close();
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        return new CommandLine(new PrintReceiptCommand())
                .setOut(out)
                .setErr(out)
                .execute(arguments);
    }

    @Test
    void aTextIsPrinted() {
        assertThat(run("--to", twin.address(), file.toString())).isZero();

        assertThat(said.toString()).contains("打印好了");
        assertThat(twin.slips()).singleElement().satisfies(slip -> {
            assertThat(slip.lines()).contains("明法亭", "─".repeat(24));
            assertThat(slip.codes()).containsExactly("《示例》");
            assertThat(slip.oddities()).isEmpty();
        });
    }

    @Test
    void whatIsWrongWithThePrinterIsSaidWithWhatToDo() {
        twin.takePaperAway();

        assertThat(run("--to", twin.address(), file.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("没有打印：打印机没有纸了。", "请换一卷纸");
    }

    @Test
    void aPrinterThatIsNotThereIsOffline() {
        String address = twin.address();
        twin.close();

        assertThat(run("--to", address, file.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("没有打印：打印机没有连上。", "请检查地址、端口和网络");
    }

    @Test
    void wrongUsageIsToldInASentence() throws IOException {
        Path noText = Files.write(folder.resolve("a.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});

        assertThat(run("--to", "printer", file.toString())).isEqualTo(2);
        assertThat(run("--to", twin.address(), folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(run("--to", twin.address(), noText.toString())).isEqualTo(2);
        assertThat(run("--to", twin.address(), "--width", "76", file.toString()))
                .isEqualTo(2);
        assertThat(said.toString())
                .contains("is no address", "There is no file", "is no text in UTF-8", "58 or 80 mm wide, not 76");
    }
}
