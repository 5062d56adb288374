package org.mingfa.device.panel;

import com.pi4j.context.Context;

/// Where the panel's lines are: a true GPIO chip, or a twin.
interface PinSource {

    /// For the status page: `/dev/gpiochip0`.
    String place();

    /// @return with the providers of digital inputs and outputs and nothing else; shut down by the caller
    /// @throws PinsLost when what can be told beforehand is not so
    /// @throws RuntimeException of Pi4J
    /// @throws LinkageError when Pi4J has no native library for this machine
    Context open() throws PinsLost;
}
