package org.mingfa.device.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mingfa.device.wire.Recording.Direction;
import org.mingfa.device.wire.Recording.Frame;

/// Records all that goes over the wires of another source, for tests and for golden files. It keeps everything,
/// also what is personal: not for terminals that serve people.
public final class RecordingSource implements WireSource {
    private final WireSource recorded;
    private final List<Frame> frames = new ArrayList<>();

    public RecordingSource(WireSource recorded) {
        this.recorded = recorded;
    }

    @Override
    public String place() {
        return recorded.place();
    }

    @Override
    public Wire open() throws WireLost {
        return new RecordingWire(recorded.open());
    }

    /// All up to now; bytes that came in pieces are one frame.
    public synchronized Recording recording() {
        return new Recording(frames);
    }

    private synchronized void add(Direction direction, byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        Frame frame = Frame.of(direction, bytes);
        boolean goesOn = direction == Direction.FROM_DEVICE
                && !frames.isEmpty()
                && frames.getLast().direction() == direction;
        frames.addLast(goesOn ? frames.removeLast().and(frame.hex()) : frame);
    }

    private final class RecordingWire implements Wire {
        private final Wire wire;

        RecordingWire(Wire wire) {
            this.wire = wire;
        }

        @Override
        public void write(byte[] bytes, Duration within) throws WireLost {
            wire.write(bytes, within);
            add(Direction.TO_DEVICE, bytes);
        }

        @Override
        public byte[] read(Duration within) throws WireLost {
            byte[] come = wire.read(within);
            add(Direction.FROM_DEVICE, come);
            return come;
        }

        @Override
        public void close() {
            wire.close();
        }
    }
}
