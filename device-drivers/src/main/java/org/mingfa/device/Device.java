package org.mingfa.device;

import java.time.Duration;
import java.util.List;

/// A device under supervision: it opens itself, comes back by itself, and says how it is. Its methods are safe
/// for several threads and never wait, but for [#selfTest].
public interface Device extends AutoCloseable {

    /// For technicians, in Chinese: 身份证阅读器.
    String name();

    /// Where it is plugged in: `/dev/ttyUSB0 115200`, `tcp://10.0.0.7:9100`.
    String place();

    DeviceStatus status();

    /// The last frames in both directions, oldest first, with nothing of a person in them.
    List<String> lastFrames();

    /// Tries the device through its whole driver without costing paper or a card; ten seconds at most.
    SelfTest selfTest() throws InterruptedException;

    /// Waits until the device was reached or found to be out of reach for the first time. For programs that open it and
    /// have a question at once.
    default void awaitFirstWord(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (status().condition() == DeviceStatus.Condition.STARTING && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }

    /// Leaves the device; waits no longer than a second.
    @Override
    void close();
}
