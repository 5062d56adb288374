package org.mingfa.device.wire;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// What went over a wire, as a text that people read and tests play:
///
/// ```
/// # status of the reader
/// > AA AA AA 96 69 00 03 11 FF ED
/// < AA AA AA 96 69 00 04 00 00 90
///   94
/// ```
///
/// `>` goes to the device, `<` comes from it; a line that begins with a space goes on with the frame above.
public record Recording(List<Frame> frames) {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final int BYTES_A_LINE = 32;

    public Recording {
        frames = List.copyOf(frames);
    }

    public enum Direction {
        TO_DEVICE('>'),
        FROM_DEVICE('<');

        private final char sign;

        Direction(char sign) {
            this.sign = sign;
        }
    }

    /// @param hex upper case, a space between two bytes: `AA 96 69`
    public record Frame(Direction direction, String hex) {
        public static Frame of(Direction direction, byte[] bytes) {
            return new Frame(direction, HEX.formatHex(bytes));
        }

        public byte[] bytes() {
            return HEX.parseHex(hex);
        }

        Frame and(String more) {
            return new Frame(direction, hex + " " + more);
        }

        private String text() {
            StringBuilder text = new StringBuilder().append(direction.sign);
            int step = BYTES_A_LINE * 3;
            for (int from = 0; from < hex.length(); from += step) {
                text.append(from == 0 ? " " : "\n  ")
                        .append(hex.substring(from, Math.min(hex.length(), from + step))
                                .strip());
            }
            return text.append('\n').toString();
        }
    }

    /// @throws IllegalArgumentException with a sentence that names the line that cannot be read
    public static Recording parse(String text) {
        List<Frame> frames = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).strip().startsWith("#")) {
                read(lines.get(i), i + 1, frames);
            }
        }
        return new Recording(frames);
    }

    private static void read(String line, int number, List<Frame> frames) {
        String hex = hex(line, number);
        if (line.startsWith(" ") && !frames.isEmpty()) {
            frames.addLast(frames.removeLast().and(hex));
        } else if (line.startsWith(">")) {
            frames.add(new Frame(Direction.TO_DEVICE, hex));
        } else if (line.startsWith("<")) {
            frames.add(new Frame(Direction.FROM_DEVICE, hex));
        } else {
            throw unreadable(line, number);
        }
    }

    private static String hex(String line, int number) {
        try {
            return HEX.formatHex(HexFormat.of().parseHex(line.substring(1).replace(" ", "")));
        } catch (IllegalArgumentException noHex) {
            throw unreadable(line, number);
        }
    }

    private static IllegalArgumentException unreadable(String line, int number) {
        return new IllegalArgumentException("Line " + number + " is no frame: \"" + line
                + "\". Write > and what goes to the device, or < and what comes from it, in hex");
    }

    /// As [#parse] reads it, without comments.
    public String text() {
        return String.join("", frames.stream().map(Frame::text).toList());
    }
}
