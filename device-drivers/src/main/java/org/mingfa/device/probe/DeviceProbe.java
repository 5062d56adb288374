package org.mingfa.device.probe;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingfa.device.idcard.FrameReader;
import org.mingfa.device.idcard.IdCardFrame;
import org.mingfa.device.probe.Finding.Found;
import org.mingfa.device.probe.Finding.Kind;
import org.mingfa.device.probe.Finding.Silent;
import org.mingfa.device.probe.Finding.Unusable;
import org.mingfa.device.wire.Wire;
import org.mingfa.device.wire.WireAddress;
import org.mingfa.device.wire.WireAddress.Serial;
import org.mingfa.device.wire.WireLost;

/// Asks what is at an address, with two questions that cost no paper and change nothing: a receipt printer's status
/// first, a card reader's then. A card reader is looked for at serial ports only, for an office printer could put that
/// question on paper.
public final class DeviceProbe {
    /// The serial port has no speed yet: all are tried.
    public static final int ANY_SPEED = 0;

    /// As they come from the factory, the likely ones first.
    private static final List<Integer> SPEEDS = List.of(115_200, 9600, 57_600, 38_400, 19_200);
    /// What slow card readers take.
    private static final Duration USUAL = Duration.ofMillis(500);
    private static final Duration WRITE = Duration.ofSeconds(1);
    private static final byte[] PRINTER_STATUS = {0x10, 0x04, 0x01};
    private static final byte[] PAPER_STATUS = {0x10, 0x04, 0x04};
    private static final byte[] READER_STATUS = IdCardFrame.request(0x11, 0xFF).bytes();

    private final Duration answer;

    /// @param answer how long a device is waited for
    DeviceProbe(Duration answer) {
        this.answer = answer;
    }

    /// Takes some seven seconds at a port that is silent at every speed.
    public static Finding ask(WireAddress address) {
        return new DeviceProbe(USUAL).findingAt(address);
    }

    Finding findingAt(WireAddress address) {
        try {
            return find(address).<Finding>map(found -> found).orElseGet(Silent::new);
        } catch (WireLost lost) {
            return new Unusable(lost.trouble().name(), lost.trouble().reason(), lost.remedy());
        }
    }

    private Optional<Found> find(WireAddress address) throws WireLost {
        if (!(address instanceof Serial serial)) {
            return findAt(address);
        }
        List<Integer> speeds = serial.baud() == ANY_SPEED ? SPEEDS : List.of(serial.baud());
        for (int speed : speeds) {
            Optional<Found> found = findAt(new Serial(serial.path(), speed));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> findAt(WireAddress address) throws WireLost {
        try (Wire wire = address.source().open()) {
            // Twice, for a byte that the wrong speed garbled may look like an answer.
            if (answers(wire, PRINTER_STATUS, DeviceProbe::isPrinterStatus)
                    && answers(wire, PAPER_STATUS, DeviceProbe::isPrinterStatus)) {
                return Optional.of(new Found(Kind.RECEIPT_PRINTER, address.text()));
            }
            FrameReader frames = FrameReader.ofReplies();
            if (address instanceof Serial && answers(wire, READER_STATUS, bytes -> isReply(frames, bytes))) {
                return Optional.of(new Found(Kind.ID_CARD_READER, address.text()));
            }
            return Optional.empty();
        }
    }

    private boolean answers(Wire wire, byte[] question, Predicate<byte[]> isAnswer) throws WireLost {
        wire.write(question, WRITE);
        long end = System.nanoTime() + answer.toNanos();
        for (long left = answer.toNanos(); left > 0; left = end - System.nanoTime()) {
            byte[] come = wire.read(Duration.ofNanos(left));
            if (come.length > 0 && isAnswer.test(come)) {
                return true;
            }
        }
        return false;
    }

    /// One byte alone, with the four bits that are fixed.
    private static boolean isPrinterStatus(byte[] bytes) {
        return bytes.length == 1 && (bytes[0] & 0x93) == 0x12;
    }

    private static boolean isReply(FrameReader frames, byte[] bytes) {
        frames.add(bytes);
        return frames.next().isPresent();
    }
}
