package org.mingfa.device.twin.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.SocketPort;
import org.mingfa.device.wire.Wire;
import org.mingfa.device.wire.WireAddress;
import org.mingfa.device.wire.WireLost;

/// The twin alone, with bytes written by hand from the descriptions of the commands.
class ReceiptTwinTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final String CHINESE = "1B 40 1C 26 ";
    private static final String CUT = " 1D 56 00";

    @TempDir
    private Path folder = Path.of("");

    private final BlockingQueue<Slip> slips = new LinkedBlockingQueue<>();
    private Optional<ReceiptTwin> twin = Optional.empty();
    private Optional<Wire> wire = Optional.empty();

    @BeforeEach
    void install() throws WireLost {
        ReceiptTwin installed = new ReceiptTwin(
                new SocketPort(0, Pace.NONE),
                RollWidth.MM58,
                Fonts.find(List.of()).sans(),
                0,
                Optional.of(folder));
        installed.onCut(slips::add);
        twin = Optional.of(installed);
        wire = Optional.of(WireAddress.parse(installed.address(), 0).source().open());
    }

    @AfterEach
    void takeAway() {
        wire.orElseThrow().close();
        twin().close();
    }

    private ReceiptTwin twin() {
        return twin.orElseThrow();
    }

    private void send(String hex) throws WireLost {
        wire.orElseThrow().write(HexFormat.of().parseHex(hex.replace(" ", "")), LONG);
    }

    private String answer(int bytes) throws WireLost {
        byte[] all = new byte[bytes];
        for (int count = 0; count < bytes; ) {
            byte[] come = wire.orElseThrow().read(LONG);
            assertThat(come).isNotEmpty();
            System.arraycopy(come, 0, all, count, come.length);
            count += come.length;
        }
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(all);
    }

    private Slip slip() throws InterruptedException {
        return Optional.ofNullable(slips.poll(10, TimeUnit.SECONDS)).orElseThrow();
    }

    private static String gb(String text) {
        return HexFormat.ofDelimiter(" ").formatHex(text.getBytes(Charset.forName("GB18030")));
    }

    @Test
    void hanziArePrintedInChineseModeOnly() throws Exception {
        send(CHINESE + gb("公民法a") + "0A" + CUT);
        assertThat(slip().lines()).containsExactly("公民法a");
        send("1B 40 B7 A8 0A" + CUT);
        assertThat(slip().oddities()).containsExactly("unknown B7", "unknown A8");
    }

    @Test
    void whatItDoesNotUnderstandOrCarryIsWrittenDown() throws Exception {
        send(CHINESE + "1B 7A 07 " + gb("㛃") + gb("䶮") + "41 0A" + CUT);

        Slip slip = slip();
        assertThat(slip.oddities())
                .containsExactly("unknown 1B 7A", "unknown 07", "unknown 82 30 B7 31", "unknown FE 9F");
        assertThat(slip.lines()).containsExactly("A");
    }

    @Test
    void aLineThatIsTooLongIsBrokenAndWrittenDown() throws Exception {
        send(CHINESE + gb("法".repeat(17)) + "0A" + CUT);

        Slip slip = slip();
        assertThat(slip.lines()).containsExactly("法".repeat(16), "法");
        assertThat(slip.oddities()).hasSize(1);
    }

    @Test
    void doubleLettersAreTwiceAsWideForHanziOnlyByTheirOwnCommand() throws Exception {
        send(CHINESE + "1D 21 11 " + gb("法".repeat(16)) + "0A" + CUT);
        assertThat(slip().oddities()).isEmpty();
        send(CHINESE + "1D 21 11 1C 57 01 " + gb("法".repeat(9)) + "0A" + CUT);
        assertThat(slip().lines()).containsExactly("法".repeat(8), "法");
    }

    @Test
    void aQrCodeCanBeScannedFromThePaper() throws Exception {
        send("1B 40 1B 61 01 1D 28 6B 03 00 31 43 06 1D 28 6B 09 00 31 50 30 E6 B3 95 E6 B3 95"
                + " 1D 28 6B 03 00 31 51 30 0A 0A" + CUT);

        assertThat(scan(slip())).isEqualTo("法法");
    }

    private static String scan(Slip slip) throws Exception {
        BufferedImage image = ImageIO.read(slip.picture().orElseThrow().toFile());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void statusIsAnsweredAtOnceAndTheRestInItsTurn() throws Exception {
        send("10 04 01 10 04 02 10 04 03 10 04 04");
        assertThat(answer(4)).isEqualTo("12 12 12 12");
        twin().takePaperAway();
        send("1D 72 01 10 04 01 10 04 02 10 04 04");
        assertThat(answer(3)).isEqualTo("1A 32 7E");
        twin().loadPaper();
        assertThat(answer(1)).isEqualTo("00");
    }

    @Test
    void changesAreToldWhenThatWasAskedFor() throws Exception {
        send("1D 61 0E");
        assertThat(answer(4)).isEqualTo("10 00 00 00");
        twin().openCover();
        assertThat(answer(4)).isEqualTo("38 00 00 00");
        twin().closeCover();
        assertThat(answer(4)).isEqualTo("10 00 00 00");
    }

    @Test
    void paperThatComesBackGetsWhatIsLeftUnlessTheBufferWasEmptied() throws Exception {
        twin().takePaperAway();
        send("41 0A 42 0A" + CUT + "10 04 01");
        assertThat(answer(1)).isEqualTo("1A");
        twin().loadPaper();
        assertThat(slip().lines()).containsExactly("A", "B");

        twin().takePaperAway();
        send("43 0A 44 0A" + CUT + " 10 14 08 01 03 14 01 06 02 08 10 04 01");
        assertThat(answer(1)).isEqualTo("1A");
        twin().loadPaper();
        send("45 0A" + CUT);
        assertThat(slip().lines()).containsExactly("E");
    }

    @Test
    void aScriptHappensAtItsLine() throws Exception {
        twin().play(FaultScript.parse("at line 2 paper-out", ReceiptFault.ALL));
        send("41 0A 42 0A 43 0A" + CUT);
        while (!twin().faults().contains(ReceiptFault.PAPER_OUT)) {
            Thread.sleep(5);
        }
        assertThat(slips).isEmpty();
        twin().loadPaper();
        assertThat(slip().lines()).containsExactly("A", "B", "C");
    }
}
