package org.mingfa.device.twin;

import java.time.Duration;

/// The twin's side of a wire: what a driver sends comes in here at the pace of the line, and replies go out at it. One
/// thread reads and writes; any may pull the plug and put it back.
public interface Port extends AutoCloseable {

    /// What a driver is told to open: `/tmp/idcard`, `tcp://127.0.0.1:9100`. The same after a replug.
    String address();

    /// Waits for a first byte and takes what has come by then.
    ///
    /// @return no bytes when none came in time, or while it is unplugged
    byte[] read(Duration within) throws InterruptedException;

    /// Sends at the pace of the line and comes back when the last byte is out. While it is unplugged, or nobody
    /// listens, the bytes are lost.
    void write(byte[] bytes) throws InterruptedException;

    /// Pulls the plug; nothing when it is out.
    void unplug();

    /// Puts the plug back; nothing when it is in.
    void replug();

    boolean isPlugged();

    /// Pulls the plug for good.
    @Override
    void close();
}
