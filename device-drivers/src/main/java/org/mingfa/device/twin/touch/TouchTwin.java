package org.mingfa.device.twin.touch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.PtyPort;

/// A touch screen that writes the kernel's `struct input_event` to a pseudo terminal: containers have no
/// `/dev/uinput` to make a true one with. For one thread.
///
/// ```
/// try (TouchTwin twin = new TouchTwin(folder.resolve("touch"))) {
///     twin.touch(400, 300);
/// }
/// ```
public final class TouchTwin implements AutoCloseable {
    private static final int SYN = 0;
    private static final int KEY = 1;
    private static final int ABS = 3;
    private static final int BTN_TOUCH = 0x14a;
    private static final int ABS_MT_SLOT = 0x2f;
    private static final int ABS_MT_POSITION_X = 0x35;
    private static final int ABS_MT_POSITION_Y = 0x36;
    private static final int ABS_MT_TRACKING_ID = 0x39;

    private final PtyPort port;
    private int contacts;

    /// Plugged in.
    ///
    /// @param link what [org.mingfa.device.touch.TouchPanel] is told to open
    public TouchTwin(Path link) {
        port = new PtyPort(link, Pace.NONE);
    }

    /// A finger comes down and is lifted.
    public void touch(int x, int y) throws InterruptedException {
        down(0, x, y);
        up(0);
    }

    public void down(int finger, int x, int y) throws InterruptedException {
        port.write(events(
                ABS,
                ABS_MT_SLOT,
                finger,
                ABS,
                ABS_MT_TRACKING_ID,
                contacts++,
                ABS,
                ABS_MT_POSITION_X,
                x,
                ABS,
                ABS_MT_POSITION_Y,
                y,
                KEY,
                BTN_TOUCH,
                1,
                SYN,
                0,
                0));
    }

    public void up(int finger) throws InterruptedException {
        port.write(events(ABS, ABS_MT_SLOT, finger, ABS, ABS_MT_TRACKING_ID, -1, SYN, 0, 0));
    }

    /// @param triples of type, code, value
    private static byte[] events(int... triples) {
        ByteBuffer bytes = ByteBuffer.allocate(triples.length / 3 * 24).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < triples.length; i += 3) {
            // The time, which nobody reads.
            bytes.putLong(0).putLong(0);
            bytes.putShort((short) triples[i]).putShort((short) triples[i + 1]).putInt(triples[i + 2]);
        }
        return bytes.array();
    }

    public void unplug() {
        port.unplug();
    }

    public void replug() {
        port.replug();
    }

    @Override
    public void close() {
        port.close();
    }
}
