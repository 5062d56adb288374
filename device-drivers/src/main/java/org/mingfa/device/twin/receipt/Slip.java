package org.mingfa.device.twin.receipt;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A piece of paper that was cut off.
///
/// @param lines its text from top to bottom; a picture is `[picture 408 x 24]`
/// @param codes texts of QR codes that the printer drew
/// @param oddities what the printer did not understand or had no letter for
/// @param picture how it looks, PNG, if the twin was given a folder
public record Slip(List<String> lines, List<String> codes, List<String> oddities, Optional<Path> picture) {
    public Slip {
        lines = List.copyOf(lines);
        codes = List.copyOf(codes);
        oddities = List.copyOf(oddities);
    }

    public boolean has(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }
}
