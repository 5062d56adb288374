package org.mingfa.device;

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

    /// Leaves the device; waits no longer than a second.
    @Override
    void close();
}
