package org.mingfa.device.printer;

import java.util.List;
import org.mingfa.device.printer.ink.Dots;

/// What is printed on a roll, from top to bottom.
public record Receipt(List<Part> parts) {

    public Receipt {
        parts = List.copyOf(parts);
    }

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public sealed interface Part {}

    /// A text of one line or more; the printer's driver breaks it.
    public record Text(String text, Align align, boolean bold, boolean doubleSize) implements Part {
        public static Text plain(String text) {
            return new Text(text, Align.LEFT, false, false);
        }

        public static Text bold(String text) {
            return new Text(text, Align.LEFT, true, false);
        }

        public static Text title(String text) {
            return new Text(text, Align.CENTRE, true, true);
        }

        public static Text centred(String text) {
            return new Text(text, Align.CENTRE, false, false);
        }
    }

    /// A line across the paper.
    public record Rule() implements Part {}

    /// An empty line.
    public record Gap() implements Part {}

    /// A QR code, centred; the text in UTF-8.
    public record Qr(String text) implements Part {}

    /// A picture, centred; at 8 dots a millimetre. What is wider than the roll is cut off.
    public record Bitmap(Dots dots) implements Part {}

    public record Cut() implements Part {}
}
