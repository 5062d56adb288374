package org.mingfa.device.printer.ink;

import java.util.List;
import java.util.stream.Stream;

/// The lettering of all paper: Song for reading, its bold for headings, sans for receipts.
public record Fonts(Typeface song, Typeface songBold, Typeface sans) {
    private static final String NOTO = "/usr/share/fonts/opentype/noto/";
    private static final String HANAZONO = "/usr/share/fonts/truetype/hanazono/";

    /// For rare letters of names: `fonts-hanazono` draws 87,000 hanzi. Then whatever the machine has.
    private static final List<String> LAST_RESORTS = List.of(
            HANAZONO + "HanaMinA.ttf",
            HANAZONO + "HanaMinB.ttf",
            NOTO + "NotoSansCJK-Regular.ttc#NotoSansCJKsc-Regular",
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");

    /// The fonts of Debian's packages `fonts-noto-cjk` (needed) and `fonts-hanazono` (for rare names).
    ///
    /// @param own files that come first, for a terminal with other fonts; may be empty
    /// @throws FontsMissing if there is no font at all
    public static Fonts find(List<FontFile> own) {
        // The printing thread must not look for a screen, even where the service was started beside one.
        System.setProperty("java.awt.headless", "true");
        return new Fonts(
                typeface("Song", own, NOTO + "NotoSerifCJK-Regular.ttc#NotoSerifCJKsc-Regular"),
                typeface("SongBold", own, NOTO + "NotoSerifCJK-Bold.ttc#NotoSerifCJKsc-Bold"),
                typeface("Sans", own, NOTO + "NotoSansCJK-Regular.ttc#NotoSansMonoCJKsc-Regular"));
    }

    private static Typeface typeface(String name, List<FontFile> own, String usual) {
        Stream<FontFile> theirs =
                Stream.concat(Stream.of(usual), LAST_RESORTS.stream()).map(FontFile::of);
        return new Typeface(name, Stream.concat(own.stream(), theirs).toList());
    }
}
