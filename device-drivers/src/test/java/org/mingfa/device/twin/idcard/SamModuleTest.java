package org.mingfa.device.twin.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingfa.device.idcard.FrameReader;
import org.mingfa.device.idcard.IdCardFrame;
import org.mingfa.device.idcard.ReaderStatus;

/// The twin's bytes against the exact ones of the standard.
class SamModuleTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private final SamModule module = new SamModule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "sam-id",
                "find-card",
                "no-card",
                "select-card",
                "select-failed",
                "read-failed",
                "read-text-and-photo-resident",
                "read-text-and-photo-resident-rare-hanzi",
                "read-text-and-photo-resident-private-use",
                "read-text-and-photo-residence-permit",
                "read-text-and-photo-foreigner-2017",
                "read-text-and-photo-foreigner-2023",
                "extra-addresses-none",
                "extra-addresses-two",
                "read-then-not-found",
                "read-with-fingerprints-none",
                "unknown-command"
            })
    void answersAsTheGoldenFramesSay(String scenario) throws IOException {
        List<String> lines = lines("/org/mingfa/device/idcard/" + scenario + ".hex");
        SampleCards.find(lines.get(1).substring("card ".length())).ifPresent(module::insert);
        for (int i = 2; i < lines.size(); i += 2) {
            assertThat("< " + answer(HEX.parseHex(lines.get(i).substring(2)))).isEqualTo(lines.get(i + 1));
        }
    }

    @Test
    void aCardThatWasReadIsFoundAgainOnceItWasLifted() {
        SampleCard card = SampleCards.named("lin-xiaoyu");
        module.insert(card);
        readWhole();
        assertThat(ask(0x20, 0x01)).isEqualTo(ReaderStatus.FIND_FAILED.code());
        module.lift();
        module.insert(card);
        assertThat(ask(0x20, 0x01)).isEqualTo(ReaderStatus.CARD_FOUND.code());
    }

    @Test
    void aCardLiftedBetweenSelectAndReadIsNotRead() {
        module.insert(SampleCards.named("lin-xiaoyu"));
        ask(0x20, 0x01);
        ask(0x20, 0x02);
        module.lift();
        assertThat(ask(0x30, 0x01)).isEqualTo(ReaderStatus.READ_FAILED.code());
    }

    private void readWhole() {
        ask(0x20, 0x01);
        ask(0x20, 0x02);
        assertThat(ask(0x30, 0x01)).isEqualTo(ReaderStatus.OK.code());
    }

    private int ask(int command, int parameter) {
        return module.answer(IdCardFrame.request(command, parameter)).status();
    }

    private String answer(byte[] request) {
        FrameReader requests = FrameReader.ofRequests();
        requests.add(request);
        return HEX.formatHex(module.answer(requests.next().orElseThrow()).bytes());
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(SamModuleTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
