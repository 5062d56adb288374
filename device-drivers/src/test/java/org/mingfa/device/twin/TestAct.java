package org.mingfa.device.twin;

import java.util.List;
import java.util.random.RandomGenerator;

record TestAct(String word, int seconds) implements FaultScript.Act {
    static final List<TestAct> ALL = List.of(
            new TestAct("lift-card", 0),
            new TestAct("unplug", 10),
            new TestAct("flip-bit", 0),
            new TestAct("paper-out", 0));

    @Override
    public String argument(RandomGenerator random) {
        return seconds == 0 ? "" : 1 + random.nextInt(seconds) + "s";
    }
}
