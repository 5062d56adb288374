package org.mingfa.device.idcard;

import java.time.Duration;

/// What is asked of the SAM module, how long its answer may take (times from the field), and which replies can
/// be its answer: replies do not say what they answer.
enum SamRequest {
    STATUS(0x11, 0xFF, 500),
    SAM_ID(0x12, 0xFF, 300),
    FIND_CARD(0x20, 0x01, 100),
    SELECT_CARD(0x20, 0x02, 100),
    READ_TEXT_AND_PHOTO(0x30, 0x01, 2000),
    LATER_ADDRESSES(0x30, 0x03, 1500);

    private static final int SAM_ID_BYTES = 16;
    private static final int SELECTED_BYTES = 8;

    private final IdCardFrame frame;
    private final Duration within;

    SamRequest(int command, int parameter, int millis) {
        this.frame = IdCardFrame.request(command, parameter);
        this.within = Duration.ofMillis(millis);
    }

    byte[] bytes() {
        return frame.bytes();
    }

    Duration within() {
        return within;
    }

    boolean canBeAnsweredBy(IdCardFrame reply) {
        return switch (ReaderStatus.of(reply.status())) {
            case OK -> isWell(reply.data().length);
            case CARD_FOUND, FIND_FAILED, NOT_FOUND_YET -> this == FIND_CARD;
            case SELECT_FAILED -> this == SELECT_CARD;
            case NO_SUCH_ITEM -> this == LATER_ADDRESSES;
            case READ_FAILED -> this == READ_TEXT_AND_PHOTO || this == LATER_ADDRESSES;
            default -> true;
        };
    }

    private boolean isWell(int dataBytes) {
        return switch (this) {
            case STATUS -> dataBytes == 0;
            case SAM_ID -> dataBytes == SAM_ID_BYTES;
            case FIND_CARD -> false;
            case SELECT_CARD -> dataBytes == SELECTED_BYTES;
            case READ_TEXT_AND_PHOTO, LATER_ADDRESSES -> dataBytes > SAM_ID_BYTES;
        };
    }
}
