package org.mingfa.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameReaderTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final IdCardFrame FOUND = IdCardFrame.reply(0x9F, new byte[4]);
    private static final IdCardFrame SELECTED = IdCardFrame.reply(0x90, new byte[8]);
    private static final IdCardFrame NO_CARD = IdCardFrame.reply(0x80);

    private final FrameReader frames = FrameReader.ofReplies();

    @Test
    void aFrameIsWrittenAsTheStandardSays() {
        assertThat(HEX.formatHex(IdCardFrame.request(0x20, 0x01).bytes())).isEqualTo("AAAAAA96690003200122");
        assertThat(HEX.formatHex(NO_CARD.bytes())).isEqualTo("AAAAAA9669000400008084");
    }

    @Test
    void aFrameSplitAnywhereIsReadWhole() {
        byte[] bytes = SELECTED.bytes();
        for (int cut = 0; cut <= bytes.length; cut++) {
            frames.add(Arrays.copyOf(bytes, cut));
            assertThat(cut < bytes.length ? frames.next() : Optional.empty()).isEmpty();
            frames.add(Arrays.copyOfRange(bytes, cut, bytes.length));
            assertThat(all()).containsExactly(SELECTED);
        }
    }

    @Test
    void aFrameThatComesByteByByteIsReadWhole() {
        for (byte each : joined(FOUND.bytes(), SELECTED.bytes())) {
            frames.add(new byte[] {each});
        }
        assertThat(all()).containsExactly(FOUND, SELECTED);
    }

    @Test
    void framesGluedTogetherAreReadEach() {
        frames.add(joined(FOUND.bytes(), SELECTED.bytes(), NO_CARD.bytes()));
        assertThat(all()).containsExactly(FOUND, SELECTED, NO_CARD);
    }

    @Test
    void noiseBeforeAFrameIsPassedOver() {
        frames.add(joined(HEX.parseHex("00FF9669AAAA"), FOUND.bytes(), HEX.parseHex("AA96AAAAAA"), NO_CARD.bytes()));
        assertThat(all()).containsExactly(FOUND, NO_CARD);
    }

    @Test
    void aWrongCheckSumCostsThatFrameOnly() {
        byte[] wrong = SELECTED.bytes();
        wrong[wrong.length - 1] ^= 1;
        frames.add(joined(wrong, NO_CARD.bytes()));
        assertThat(all()).containsExactly(NO_CARD);
        assertThat(frames.garbled()).isEqualTo(1);
    }

    @Test
    void aLengthThatNoFrameHasIsNotWaitedFor() {
        for (String length : List.of("0000", "0003", "FFFF", "2000")) {
            frames.add(joined(HEX.parseHex("AAAAAA9669" + length), NO_CARD.bytes()));
            assertThat(all()).containsExactly(NO_CARD);
        }
    }

    @Test
    void aLengthThatSwallowsTheNextFrameGivesItBack() {
        byte[] wrong = FOUND.bytes();
        wrong[6] += 11;
        frames.add(joined(wrong, NO_CARD.bytes()));
        assertThat(all()).containsExactly(NO_CARD);
    }

    @Test
    void aFrameWhoseRestDoesNotComeIsGivenUpForTheNext() {
        byte[] wrong = FOUND.bytes();
        wrong[5] = 4;
        frames.add(joined(wrong, NO_CARD.bytes()));
        assertThat(all()).isEmpty();
        frames.giveUp();
        assertThat(all()).containsExactly(NO_CARD);
    }

    @Test
    void aPreambleInsideAGoodFrameIsData() {
        IdCardFrame photo = IdCardFrame.reply(0x90, HEX.parseHex("AAAAAA9669000400008084"));
        frames.add(photo.bytes());
        assertThat(all()).containsExactly(photo);
    }

    @Test
    void endlessNoiseTakesNoRoom() {
        byte[] noise = new byte[100_000];
        Arrays.fill(noise, (byte) 0xAA);
        for (int i = 0; i < 20; i++) {
            frames.add(noise);
            assertThat(all()).isEmpty();
        }
        frames.add(joined(noise, FOUND.bytes()));
        assertThat(all()).containsExactly(FOUND);
    }

    private List<IdCardFrame> all() {
        List<IdCardFrame> read = new ArrayList<>();
        Optional<IdCardFrame> next = frames.next();
        while (next.isPresent()) {
            read.add(next.get());
            next = frames.next();
        }
        return read;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
