package org.mingfa.device.twin.touch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.mingfa.device.twin.FaultClock;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.FaultScript.Step;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.PtyPort;

/// A touch screen that writes the kernel's `struct input_event` to a pseudo terminal: containers have no
/// `/dev/uinput` to make a true one with. Safe for several threads.
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

    /// The finger that rests on the screen.
    private static final int REST = 1;

    private final PtyPort port;
    private final FaultClock clock = new FaultClock();
    private int contacts;

    /// Plugged in.
    ///
    /// @param link what [org.mingfa.device.touch.TouchPanel] is told to open
    public TouchTwin(Path link) {
        port = new PtyPort(link, Pace.NONE);
    }

    /// A finger comes down and is lifted.
    public synchronized void touch(int x, int y) throws InterruptedException {
        down(0, x, y);
        up(0);
    }

    public synchronized void down(int finger, int x, int y) throws InterruptedException {
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

    public synchronized void up(int finger) throws InterruptedException {
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

    /// Begins now.
    public void play(FaultScript script) {
        clock.play(script, this::act);
    }

    private void act(Step step) {
        try {
            switch (TouchFault.of(step.act())) {
                case TOUCH -> touch(1, 1);
                case REST -> {
                    down(REST, 1, 1);
                    clock.after(step.time(), this::lift);
                }
                case UNPLUG -> {
                    unplug();
                    clock.after(step.time(), this::replug);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void lift() {
        try {
            up(REST);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    public void unplug() {
        port.unplug();
    }

    public void replug() {
        port.replug();
    }

    @Override
    public void close() {
        clock.close();
        port.close();
    }
}
