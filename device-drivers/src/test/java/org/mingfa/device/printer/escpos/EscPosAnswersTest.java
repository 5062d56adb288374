package org.mingfa.device.printer.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingfa.device.printer.PrinterState;

class EscPosAnswersTest {
    @ParameterizedTest
    @CsvSource({
        "1, 12, READY",
        "1, 1A, OFFLINE",
        "2, 16, COVER_OPEN",
        "2, 32, PAPER_OUT",
        "3, 1A, JAMMED",
        "3, 32, FAULT",
        "3, 52, FAULT",
        "4, 1E, PAPER_LOW",
        "4, 7E, PAPER_OUT",
    })
    void anAnswerSaysHowItIs(int question, String answer, PrinterState state) {
        int bits = HexFormat.fromHexDigits(answer);
        assertThat(EscPosStatus.WELL.withAnswer(question, bits).state()).isEqualTo(state);
        assertThat(EscPosStatus.WELL.withAnswer(question, bits).withAnswer(question, 0x12))
                .isEqualTo(EscPosStatus.WELL);
    }

    @ParameterizedTest
    @CsvSource({
        "10 00 00 00, READY",
        "18 00 00 00, OFFLINE",
        "38 00 0F 00, COVER_OPEN",
        "18 00 0F 00, PAPER_OUT",
        "10 00 03 00, PAPER_LOW",
        "18 08 00 00, JAMMED",
    })
    void aMessageSaysAllAtOnce(String message, PrinterState state) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(message);
        assertThat(EscPosStatus.WELL.withAnswer(4, 0x72).withMessage(bytes).state())
                .isEqualTo(state);
    }

    @Test
    void whatNeedsAHandSaysWhatToDo() {
        assertThat(EscPosStatus.WELL.remedy()).isEmpty();
        assertThat(EscPosStatus.WELL.withAnswer(4, 0x7E).remedy()).contains("换一卷纸");
    }

    @Test
    void kindsOfAnswersAreToldApartHoweverTheyAreCut() {
        byte[] stream =
                HexFormat.ofDelimiter(" ").parseHex("12 FF 18 00 0C 00 0F 11 1A 10 00 12 00 00 03 91 10 00 FF 00");
        List<String> kinds = List.of("Status", "Message", "Done", "Status", "Status", "Message", "Done", "Done");
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            AnswerReader reader = new AnswerReader();
            List<String> heard = new ArrayList<>();
            for (int from = 0, to; from < stream.length; from = to) {
                to = Math.min(stream.length, from + 1 + random.nextInt(5));
                reader.read(Arrays.copyOfRange(stream, from, to))
                        .forEach(each -> heard.add(each.getClass().getSimpleName()));
            }
            assertThat(heard).isEqualTo(kinds);
        }
    }
}
