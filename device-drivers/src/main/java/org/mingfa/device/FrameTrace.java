package org.mingfa.device;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/// The last frames that went to a device and came from it, for the status page. What a frame holds of a person
/// is left out by its driver, which says how many bytes may be shown. Safe for several threads.
public final class FrameTrace {
    private static final int KEPT = 20;
    private static final int SHOWN = 24;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final Clock clock;
    private final Deque<String> frames = new ArrayDeque<>();

    public FrameTrace(Clock clock) {
        this.clock = clock;
    }

    /// @param open how many bytes from the first may be shown
    public void sent(byte[] frame, int open) {
        add("→", frame, open);
    }

    /// @param open how many bytes from the first may be shown
    public void came(byte[] frame, int open) {
        add("←", frame, open);
    }

    private synchronized void add(String direction, byte[] frame, int open) {
        int shown = Math.min(Math.min(open, SHOWN), frame.length);
        String rest = shown < frame.length ? " … " + frame.length + " bytes" : "";
        frames.addLast(
                LocalTime.now(clock).format(TIME) + " " + direction + " " + HEX.formatHex(frame, 0, shown) + rest);
        if (frames.size() > KEPT) {
            frames.removeFirst();
        }
    }

    public synchronized List<String> lines() {
        return List.copyOf(frames);
    }
}
