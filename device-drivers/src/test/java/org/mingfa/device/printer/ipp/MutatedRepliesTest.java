package org.mingfa.device.printer.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// A printer may answer anything; it is read, or named as unreadable.
class MutatedRepliesTest {
    private static final int ROUNDS = 20_000;

    @Test
    void noAnswerBreaksTheReader() throws IOException {
        byte[] reply = reply();
        RandomGenerator random = new SplittableRandom(1);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try {
                IppPacket packet = IppReply.decode(mutated(reply, random));
                Findings.of(PrinterReport.of(packet));
                JobReport.list(packet).forEach(JobReport::end);
                read++;
            } catch (IppFailed named) {
                assertThat(named.trouble()).isEqualTo(IppTrouble.GARBLED);
            }
        }
        assertThat(read).isBetween(1, ROUNDS - 1);
    }

    @Test
    void anAnswerOfTenThousandNestedCollectionsIsNamed() {
        byte[] nested = new byte[250_000];
        System.arraycopy(new byte[] {2, 0, 0, 0, 0, 0, 0, 1, 4}, 0, nested, 0, 9);
        byte[] begin = {0x34, 0, 0, 0, 0, 0x4A, 0, 0, 0, 1, 'a'};
        for (int at = 9; at + begin.length < nested.length; at += begin.length) {
            System.arraycopy(begin, 0, nested, at, begin.length);
        }

        assertThat(trouble(nested)).isEqualTo(IppTrouble.GARBLED);
    }

    private static IppTrouble trouble(byte[] reply) {
        try {
            throw new AssertionError("read as " + IppReply.decode(reply));
        } catch (IppFailed named) {
            return named.trouble();
        }
    }

    private static byte[] mutated(byte[] reply, RandomGenerator random) {
        byte[] mutated = Arrays.copyOf(reply, random.nextInt(4) == 0 ? random.nextInt(reply.length) : reply.length);
        for (int i = random.nextInt(4); i > 0 && mutated.length > 0; i--) {
            mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
        }
        return mutated;
    }

    private static byte[] reply() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IppPacket(
                        Status.successfulOk,
                        1,
                        AttributeGroup.groupOf(Tag.operationAttributes, Types.attributesCharset.of("utf-8")),
                        AttributeGroup.groupOf(
                                Tag.printerAttributes,
                                Types.printerState.of(PrinterState.stopped),
                                Types.printerStateReasons.of("media-empty-error", "toner-low"),
                                Types.printerMakeAndModel.of("Laser"),
                                Types.documentFormatSupported.of("application/pdf", "image/urf")),
                        AttributeGroup.groupOf(
                                Tag.jobAttributes,
                                Types.jobId.of(7),
                                Types.jobName.of("mingfa"),
                                Types.jobState.of(JobState.aborted),
                                Types.jobStateReasons.of("document-format-error", "aborted-by-system")))
                .write(out);
        return out.toByteArray();
    }
}
