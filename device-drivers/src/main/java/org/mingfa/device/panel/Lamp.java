package org.mingfa.device.panel;

/// The lamp that lights the place where citizens lay their papers.
public interface Lamp {

    void light(Mode mode);

    enum Mode {
        OFF,
        ON,
        /// Lit while somebody is there; lit also where no sensor can tell.
        BY_PRESENCE
    }
}
