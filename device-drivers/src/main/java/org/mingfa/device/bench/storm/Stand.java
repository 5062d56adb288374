package org.mingfa.device.bench.storm;

import java.time.Duration;
import java.util.Optional;
import org.mingfa.device.Device;
import org.mingfa.device.twin.FaultScript;

/// One device of a terminal in a storm, a twin behind its real driver, and what a citizen does there.
interface Stand extends AutoCloseable {

    Device device();

    /// Begins a random script.
    ///
    /// @return the script, all of whose faults end by themselves
    FaultScript play(long seed, Duration within);

    /// What a citizen does in the storm, once; it may fail.
    void use() throws InterruptedException;

    /// What a citizen does after the storm, who has some patience but must have what she came for.
    ///
    /// @return what went wrong; empty when all went well
    Optional<String> prove(Patience patience) throws InterruptedException;

    /// Looks back at the whole storm when all is done.
    ///
    /// @return what should not have happened; empty when nothing did
    default Optional<String> audit() {
        return Optional.empty();
    }

    @Override
    void close();
}
