package org.mingfa.kiosk.page;

/// A piece of text as a page shows it.
///
/// @param href where it leads; empty for plain text
/// @param marked whether it is among the words that were looked for
public record Segment(String text, String href, boolean marked) {
    public static Segment plain(String text) {
        return new Segment(text, "", false);
    }

    public boolean isLink() {
        return !href.isEmpty();
    }
}
