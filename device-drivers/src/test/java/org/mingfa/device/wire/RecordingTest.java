package org.mingfa.device.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingfa.device.wire.Recording.Direction;
import org.mingfa.device.wire.Recording.Frame;

class RecordingTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Recording STATUS = Recording.parse("""
            # status of the reader
            > AA AA AA 96 69 00 03 11 FF ED

            < AA AA AA 96 69
            # in two lines
              00 04 00 00 90 94
            """);

    @Test
    void readsFramesCommentsAndLinesThatGoOn() {
        assertThat(STATUS.frames())
                .containsExactly(
                        new Frame(Direction.TO_DEVICE, "AA AA AA 96 69 00 03 11 FF ED"),
                        new Frame(Direction.FROM_DEVICE, "AA AA AA 96 69 00 04 00 00 90 94"));
        assertThat(STATUS.frames().getFirst().bytes()).startsWith(0xAA, 0xAA, 0xAA, 0x96, 0x69);
    }

    @Test
    void readsHexHoweverItIsSpaced() {
        assertThat(Recording.parse(">aa96 69").frames()).containsExactly(new Frame(Direction.TO_DEVICE, "AA 96 69"));
    }

    @Test
    void whatIsNoFrameIsNamedByItsLine() {
        assertThatThrownBy(() -> Recording.parse("> AA\n? BB")).hasMessageContaining("Line 2 is no frame: \"? BB\"");
        assertThatThrownBy(() -> Recording.parse("> AX")).hasMessageContaining("Line 1");
        assertThatThrownBy(() -> Recording.parse("  AA")).hasMessageContaining("Line 1");
    }

    @Test
    void isReadAgainAsItWasWritten() {
        byte[] card = new byte[1295];
        new Random(1).nextBytes(card);
        Recording read = new Recording(
                List.of(Frame.of(Direction.TO_DEVICE, new byte[] {1}), Frame.of(Direction.FROM_DEVICE, card)));
        assertThat(Recording.parse(read.text())).isEqualTo(read);
        assertThat(read.text().lines()).allMatch(line -> line.length() <= 100);
        assertThat(Recording.parse(STATUS.text())).isEqualTo(STATUS);
    }

    @Test
    void whatIsPlayedIsWhatIsRecordedInWhateverPieces() throws Exception {
        for (int piece : new int[] {1, 3, 100}) {
            ScriptedSource device = new ScriptedSource(STATUS, piece);
            RecordingSource recorder = new RecordingSource(device);
            try (Wire wire = recorder.open()) {
                wire.write(STATUS.frames().getFirst().bytes(), SOON);
                while (wire.read(SOON).length > 0) {
                    assertThat(recorder.recording().frames()).hasSize(2);
                }
            }
            assertThat(device.isPlayed()).isTrue();
            assertThat(recorder.recording()).isEqualTo(STATUS);
        }
    }

    @Test
    void aDriverThatSaysSomethingElseIsToldWhat() {
        Wire wire = new ScriptedSource(STATUS).open();
        assertThatThrownBy(() -> wire.write(new byte[] {(byte) 0xAA, 0x55}, SOON))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("AA 55");
    }
}
