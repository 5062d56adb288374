package org.mingfa.device.idcard;

import java.util.Optional;
import org.mingfa.device.FrameTrace;

/// Keeps the frames for the status page: of a reply that may hold personal data only up to its status, and of
/// the steady question whether there is a card only the first while the answer stays the same.
final class SamTrace {
    /// Preamble, length, SW1 to SW3.
    private static final int UP_TO_STATUS = 10;
    /// The id of the module is the longest reply without a person in it.
    private static final int IMPERSONAL = 27;

    private final FrameTrace trace;
    private Optional<SamRequest> request = Optional.empty();
    private Optional<IdCardFrame> reply = Optional.empty();
    private boolean repeated;

    SamTrace(FrameTrace trace) {
        this.trace = trace;
    }

    void sent(SamRequest next) {
        repeated = request.filter(next::equals).isPresent();
        request = Optional.of(next);
        if (!repeated) {
            trace.sent(next.bytes(), UP_TO_STATUS);
        }
    }

    void came(IdCardFrame next) {
        boolean same = repeated && reply.filter(next::equals).isPresent();
        boolean impersonal = next.size() <= IMPERSONAL;
        reply = impersonal ? Optional.of(next) : Optional.empty();
        if (!same) {
            byte[] bytes = next.bytes();
            trace.came(bytes, impersonal ? bytes.length : UP_TO_STATUS);
        }
    }
}
