package org.mingfa.device.twin.idcard;

import java.time.Duration;
import org.mingfa.device.idcard.IdCardFrame;

/// How long the module works on a request before it answers. Assumed, so that whatever is measured against the
/// twin counts the radio too; no source gives these times.
final class ModuleTime {
    private static final Duration FIND_OR_SELECT = Duration.ofMillis(15);
    private static final Duration READ = Duration.ofMillis(150);
    private static final Duration ELSE = Duration.ofMillis(2);
    private static final int CARD_COMMANDS = 0x20;
    private static final int READ_COMMANDS = 0x30;
    private static final int LATER_ADDRESSES = 0x03;

    private ModuleTime() {}

    static Duration of(IdCardFrame request) {
        return switch (request.command()) {
            case CARD_COMMANDS -> FIND_OR_SELECT;
            case READ_COMMANDS -> request.parameter() == LATER_ADDRESSES ? FIND_OR_SELECT : READ;
            default -> ELSE;
        };
    }
}
