package org.mingfa.device.idcard;

import java.util.Arrays;
import java.util.Optional;

/// Cuts bytes that come in any pieces into frames. Noise, a wrong length and a wrong check sum cost the frame
/// that has them and nothing else: it goes on at the next preamble, also at one inside the frame that was
/// refused. For one thread.
public final class FrameReader {
    /// Twice the longest frame: a broken one and a whole one after it.
    private static final int ROOM = 2 * IdCardFrame.LONGEST;

    private static final int SHORTEST_REQUEST = 3;
    private static final int SHORTEST_REPLY = 4;

    private final int shortest;
    private final byte[] buffer = new byte[ROOM];
    private int start;
    private int end;
    private int garbled;

    private FrameReader(int shortest) {
        this.shortest = shortest;
    }

    public static FrameReader ofReplies() {
        return new FrameReader(SHORTEST_REPLY);
    }

    public static FrameReader ofRequests() {
        return new FrameReader(SHORTEST_REQUEST);
    }

    /// Takes all bytes; of more than it can hold, the oldest go.
    public void add(byte[] bytes) {
        int taken = Math.min(bytes.length, ROOM);
        makeRoom(taken);
        System.arraycopy(bytes, bytes.length - taken, buffer, end, taken);
        end += taken;
    }

    private void makeRoom(int needed) {
        int kept = Math.min(end - start, ROOM - needed);
        if (end + needed > ROOM) {
            System.arraycopy(buffer, end - kept, buffer, 0, kept);
            start = 0;
            end = kept;
        }
    }

    /// @return the next whole frame; empty when more bytes are needed
    public Optional<IdCardFrame> next() {
        while (findPreamble()) {
            int length = (buffer[start + 5] & 0xFF) << 8 | buffer[start + 6] & 0xFF;
            int size = IdCardFrame.HEAD + length;
            if (length < shortest || size > IdCardFrame.LONGEST) {
                refuse();
            } else if (end - start < size) {
                return Optional.empty();
            } else if (IdCardFrame.checkSum(buffer, start + 5, start + size) != 0) {
                refuse();
            } else {
                return Optional.of(take(size, length));
            }
        }
        return Optional.empty();
    }

    /// Skips to the next preamble. @return whether it and the length are there whole
    private boolean findPreamble() {
        while (start < end && !IdCardFrame.preambleAt(buffer, start, end)) {
            start++;
        }
        return end - start >= IdCardFrame.HEAD;
    }

    private void refuse() {
        garbled++;
        start++;
    }

    private IdCardFrame take(int size, int length) {
        int body = start + IdCardFrame.HEAD;
        start += size;
        return IdCardFrame.ofBody(buffer, body, body + length - 1);
    }

    /// How many frames were refused so far for their length or check sum.
    public int garbled() {
        return garbled;
    }

    /// How many bytes are waiting for the rest of their frame.
    public int waiting() {
        return end - start;
    }

    /// Gives up a frame whose rest did not come. What whole frames there are inside it can be had with [#next].
    public void giveUp() {
        if (waiting() > 0) {
            refuse();
        }
    }

    /// Forgets all bytes, also in memory: they may be a person's.
    public void clear() {
        Arrays.fill(buffer, (byte) 0);
        start = 0;
        end = 0;
    }
}
