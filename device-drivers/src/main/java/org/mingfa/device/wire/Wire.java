package org.mingfa.device.wire;

import java.time.Duration;

/// An open line of bytes to one device. For one thread. Once it threw [WireLost] it is of no more use but to be closed.
public interface Wire extends AutoCloseable {

    /// Writes all of them.
    ///
    /// @throws WireLost when they are not out in time, or the device has gone
    void write(byte[] bytes, Duration within) throws WireLost;

    /// Waits for a first byte and takes what has come by then.
    ///
    /// @return no bytes when none came in time: the device may just have nothing to say
    /// @throws WireLost when the device has gone, or the native call did not come back in time
    byte[] read(Duration within) throws WireLost;

    /// Comes back within a second whatever the device does, and never throws.
    @Override
    void close();
}
