package org.mingfa.device.wire;

/// Where a device is plugged in; opens the wire to it, time and again.
public interface WireSource {

    /// For the status page: `/dev/ttyUSB0 115200`, `tcp://10.0.0.7:9100`.
    String place();

    /// @throws WireLost when it cannot be opened now; it may be tried again
    Wire open() throws WireLost;
}
