package org.mingfa.device.panel;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.mingfa.device.twin.FaultScript;

/// What a script can do to a panel in software. A time says how long it lasts.
public enum PanelFault implements FaultScript.Act {
    /// Somebody comes; after the time goes.
    COME("come", true),
    LIFT_HANDSET("lift-handset", true),
    OPEN_DOOR("open-door", true),
    PRESS_CALL("press-call", true),
    /// The call button is pressed once, and its contacts bounce both ways.
    BOUNCE("bounce", false),
    /// The handset's cable makes and breaks contact every few milliseconds, and ends as it was.
    CHATTER("chatter", true),
    CHIP_GONE("chip-gone", true),
    /// Another program takes the lines as soon as they are free.
    BUSY("busy", true);

    private final String word;
    private final boolean lasts;

    PanelFault(String word, boolean lasts) {
        this.word = word;
        this.lasts = lasts;
    }

    public static List<PanelFault> all() {
        return List.of(values());
    }

    static PanelFault of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A panel knows no \"" + word + "\""));
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public void check(String argument) {
        if (lasts) {
            FaultScript.time(argument);
        }
    }

    @Override
    public String argument(RandomGenerator random) {
        return lasts ? 50 + random.nextInt(250) + "ms" : "";
    }
}
