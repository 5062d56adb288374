package org.mingfa.device.wire;

import java.time.Duration;

/// Waits; tests put one in its place that does not.
@FunctionalInterface
interface Pause {
    Pause REAL = Thread::sleep;

    void pause(Duration time) throws InterruptedException;
}
