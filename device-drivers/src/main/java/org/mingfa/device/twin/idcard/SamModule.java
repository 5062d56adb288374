package org.mingfa.device.twin.idcard;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.mingfa.device.idcard.IdCardFrame;
import org.mingfa.device.idcard.ReaderStatus;

/// What a SAM module answers, as a state machine without a wire. After a good read it finds no card until that
/// was lifted; it does not read twice. Safe for several threads.
final class SamModule {
    private static final byte[] ID = {
        5, 0, 1, 0, (byte) 0xF6, (byte) 0xDB, 0x32, 1, 0x39, 0x30, 0, 0, 0x15, (byte) 0xCD, 0x5B, 7
    };
    private static final byte[] NOTHING = {};

    private enum Progress {
        LAID,
        FOUND,
        SELECTED,
        READ
    }

    private Optional<SampleCard> card = Optional.empty();
    private Progress progress = Progress.LAID;

    synchronized void insert(SampleCard laid) {
        card = Optional.of(laid);
        progress = Progress.LAID;
    }

    synchronized void lift() {
        card = Optional.empty();
    }

    synchronized Optional<SampleCard> card() {
        return card;
    }

    synchronized IdCardFrame answer(IdCardFrame request) {
        return switch (request.command() << 8 | request.parameter()) {
            case 0x11FF -> say(ReaderStatus.OK);
            case 0x12FF -> say(ReaderStatus.OK, ID);
            case 0x2001 -> find();
            case 0x2002 -> select();
            case 0x3001 -> read(0x0100, 0x0400);
            case 0x3010 -> read(0x0100, 0x0400, 0);
            case 0x3003 -> laterAddresses();
            default -> say(ReaderStatus.BAD_COMMAND);
        };
    }

    private IdCardFrame find() {
        if (card.isEmpty() || progress == Progress.READ) {
            return say(ReaderStatus.FIND_FAILED);
        }
        progress = Progress.FOUND;
        return say(ReaderStatus.CARD_FOUND, new byte[4]);
    }

    private IdCardFrame select() {
        if (card.isEmpty() || progress != Progress.FOUND) {
            return say(ReaderStatus.SELECT_FAILED);
        }
        progress = Progress.SELECTED;
        return say(ReaderStatus.OK, new byte[8]);
    }

    /// @param lengths of text, photo and fingerprints; no sample has any of the last
    private IdCardFrame read(int... lengths) {
        if (card.isEmpty() || progress != Progress.SELECTED) {
            return say(ReaderStatus.READ_FAILED);
        }
        progress = Progress.READ;
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (int length : lengths) {
            data.write(length >> 8);
            data.write(length);
        }
        data.writeBytes(card.get().text());
        data.writeBytes(card.get().photo());
        return say(ReaderStatus.OK, data.toByteArray());
    }

    private IdCardFrame laterAddresses() {
        if (card.isEmpty() || progress.compareTo(Progress.SELECTED) < 0) {
            return say(ReaderStatus.READ_FAILED);
        }
        byte[] slots = card.get().slots();
        return slots.length == 0 ? say(ReaderStatus.NO_SUCH_ITEM) : say(ReaderStatus.OK, slots);
    }

    private static IdCardFrame say(ReaderStatus status) {
        return say(status, NOTHING);
    }

    private static IdCardFrame say(ReaderStatus status, byte[] data) {
        return IdCardFrame.reply(status.code(), data);
    }
}
