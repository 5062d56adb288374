package org.mingfa.device.printer.ink;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where a font lies, and which of several in a collection.
///
/// @param face the PostScript name; empty takes the first
public record FontFile(Path path, String face) {

    /// @param text a path, or a path, `#` and a PostScript name
    public static FontFile of(String text) {
        int mark = text.lastIndexOf('#');
        return mark < 0
                ? new FontFile(Path.of(text), "")
                : new FontFile(Path.of(text.substring(0, mark)), text.substring(mark + 1));
    }

    boolean exists() {
        return Files.isReadable(path);
    }
}
