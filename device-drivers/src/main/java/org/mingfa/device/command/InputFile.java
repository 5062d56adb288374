package org.mingfa.device.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file that a command was given and cannot read.
final class InputFile {
    private InputFile() {}

    /// @return a sentence that names the file and what is wrong with it
    static String refusal(Path file, IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> "There is no file " + file + ".";
            case AccessDeniedException _ -> "Nobody but its owner may read " + file + ".";
            default -> "Cannot read " + file + ": " + cause.getMessage();
        };
    }
}
