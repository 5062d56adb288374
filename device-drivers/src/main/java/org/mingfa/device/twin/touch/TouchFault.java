package org.mingfa.device.twin.touch;

import java.util.List;
import java.util.random.RandomGenerator;
import org.mingfa.device.twin.FaultScript;

/// What a script can do to the touch screen.
public enum TouchFault implements FaultScript.Act {
    TOUCH("touch", false),
    /// A finger lies on it for a time.
    REST("rest", true),
    UNPLUG("unplug", true);

    public static final List<TouchFault> ALL = List.of(values());

    private final String word;
    private final boolean lasts;

    TouchFault(String word, boolean lasts) {
        this.word = word;
        this.lasts = lasts;
    }

    static TouchFault of(String word) {
        return ALL.stream()
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A touch screen knows no \"" + word + "\""));
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String argument(RandomGenerator random) {
        return lasts ? random.nextInt(50, 2000) + "ms" : "";
    }
}
