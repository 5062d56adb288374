package org.mingfa.device.wire;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import org.mingfa.device.wire.Recording.Direction;
import org.mingfa.device.wire.Recording.Frame;

/// A device that answers by a recording, at once, and takes nothing but what the recording says. A device that
/// is opened anew goes on where it was.
public final class ScriptedSource implements WireSource {
    private final Deque<Frame> left;
    private final int piece;

    public ScriptedSource(Recording recording) {
        this(recording, Integer.MAX_VALUE);
    }

    /// @param piece answers come in pieces of so many bytes
    public ScriptedSource(Recording recording, int piece) {
        this.left = new ArrayDeque<>(recording.frames());
        this.piece = piece;
    }

    @Override
    public String place() {
        return "scripted";
    }

    @Override
    public Wire open() {
        return new ScriptedWire();
    }

    /// Whether all that the recording says has happened.
    public boolean isPlayed() {
        return left.isEmpty();
    }

    private final class ScriptedWire implements Wire {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();

        @Override
        public void write(byte[] bytes, Duration within) {
            written.writeBytes(bytes);
            while (written.size() > 0) {
                byte[] expected = next(Direction.TO_DEVICE).bytes();
                byte[] all = written.toByteArray();
                int compared = Math.min(expected.length, all.length);
                if (!Arrays.equals(expected, 0, compared, all, 0, compared)) {
                    throw unexpected(all);
                }
                if (all.length < expected.length) {
                    return;
                }
                left.removeFirst();
                written.reset();
                written.write(all, expected.length, all.length - expected.length);
            }
        }

        @Override
        public byte[] read(Duration within) {
            if (left.isEmpty() || left.getFirst().direction() == Direction.TO_DEVICE) {
                return new byte[0];
            }
            byte[] all = left.removeFirst().bytes();
            if (all.length <= piece) {
                return all;
            }
            left.addFirst(Frame.of(Direction.FROM_DEVICE, Arrays.copyOfRange(all, piece, all.length)));
            return Arrays.copyOf(all, piece);
        }

        @Override
        public void close() {}

        private Frame next(Direction direction) {
            if (left.isEmpty() || left.getFirst().direction() != direction) {
                throw unexpected(written.toByteArray());
            }
            return left.getFirst();
        }

        private AssertionError unexpected(byte[] bytes) {
            return new AssertionError("The driver sent "
                    + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes) + "; the recording goes on with "
                    + left.stream().findFirst());
        }
    }
}
