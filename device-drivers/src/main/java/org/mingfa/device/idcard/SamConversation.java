package org.mingfa.device.idcard;

import java.time.Duration;
import java.util.Optional;
import org.mingfa.device.FrameTrace;
import org.mingfa.device.wire.Wire;
import org.mingfa.device.wire.WireLost;
import org.mingfa.device.wire.WireTrouble;

/// Asks the module one thing after the other over an open wire. The answer to a request that was given up may
/// still come: before the next request it waits until the line is still and a status request comes back, for
/// the module answers in order. For one thread.
final class SamConversation {
    private static final Duration WRITE = Duration.ofMillis(500);
    /// A frame that stops for so long will not go on.
    private static final Duration PAUSE_IN_FRAME = Duration.ofMillis(250);
    /// After a broken frame a whole one may follow at once, or none.
    private static final Duration AFTER_BROKEN = Duration.ofMillis(100);

    private static final Duration STILL = Duration.ofMillis(30);
    private static final int STATUS_TRIES = 2;

    private final Wire wire;
    private final SamTrace trace;
    private final AnswerQuality quality;
    private final FrameReader replies = FrameReader.ofReplies();
    private boolean astray = true;
    private ReaderStatus lastStatus = ReaderStatus.OK;

    SamConversation(Wire wire, FrameTrace trace, AnswerQuality quality) {
        this.quality = quality;
        this.wire = wire;
        this.trace = new SamTrace(trace);
    }

    /// @return empty when no answer came in time, or a broken one
    /// @throws WireLost when the module does not even answer a status request
    Optional<IdCardFrame> ask(SamRequest request) throws WireLost {
        if (astray) {
            comeBack();
        }
        Optional<IdCardFrame> reply = exchange(request);
        astray = reply.isEmpty();
        if (astray) {
            quality.failed();
        }
        return reply;
    }

    /// Whether the last request had no good answer.
    boolean isAstray() {
        return astray;
    }

    /// What the module said last.
    ReaderStatus lastStatus() {
        return lastStatus;
    }

    private void comeBack() throws WireLost {
        for (int i = 0; i < STATUS_TRIES; i++) {
            waitUntilStill();
            if (exchange(SamRequest.STATUS).isPresent()) {
                astray = false;
                return;
            }
        }
        throw new WireLost(WireTrouble.SILENT, "no answer to a status request");
    }

    private void waitUntilStill() throws WireLost {
        long end = System.nanoTime() + WRITE.toNanos();
        while (wire.read(STILL).length > 0 && System.nanoTime() - end < 0) {
            replies.clear();
        }
    }

    private Optional<IdCardFrame> exchange(SamRequest request) throws WireLost {
        replies.clear();
        wire.write(request.bytes(), WRITE);
        trace.sent(request);
        Optional<IdCardFrame> reply = waitFor(request);
        reply.ifPresent(come -> lastStatus = ReaderStatus.of(come.status()));
        replies.clear();
        return reply;
    }

    private Optional<IdCardFrame> waitFor(SamRequest request) throws WireLost {
        int broken = replies.garbled();
        long end = System.nanoTime() + request.within().toNanos();
        while (System.nanoTime() - end < 0) {
            byte[] come = wire.read(patience(end));
            replies.add(come);
            if (come.length == 0) {
                replies.giveUp();
            }
            Optional<IdCardFrame> reply = answerTo(request);
            if (reply.isPresent()) {
                return reply;
            }
            if (replies.garbled() > broken) {
                broken = replies.garbled();
                end = Math.min(end, System.nanoTime() + AFTER_BROKEN.toNanos());
            }
        }
        return Optional.empty();
    }

    private Duration patience(long end) {
        Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
        return replies.waiting() > 0 && left.compareTo(PAUSE_IN_FRAME) > 0 ? PAUSE_IN_FRAME : left;
    }

    private Optional<IdCardFrame> answerTo(SamRequest request) {
        Optional<IdCardFrame> frame = replies.next();
        while (frame.isPresent()) {
            trace.came(frame.get());
            if (request.canBeAnsweredBy(frame.get())) {
                return frame;
            }
            frame = replies.next();
        }
        return frame;
    }
}
