package org.mingfa.device.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What a command was given, or a refusal: a sentence, and how the command is used.
final class Arguments {
    private Arguments() {}

    /// @param argument throws an IllegalArgumentException with a sentence when it cannot be read
    /// @throws ParameterException with that sentence
    static <T> T read(CommandSpec command, Supplier<T> argument) {
        try {
            return argument.get();
        } catch (IllegalArgumentException wrong) {
            throw refusal(command, String.valueOf(wrong.getMessage()), wrong);
        }
    }

    static ParameterException refusal(CommandSpec command, String sentence, Exception cause) {
        return new ParameterException(command.commandLine(), sentence, cause);
    }

    /// @return a refusal that names the file and what is wrong with it
    static ParameterException unreadable(CommandSpec command, Path file, IOException cause) {
        String sentence = switch (cause) {
            case NoSuchFileException _ -> "There is no file " + file + ".";
            case AccessDeniedException _ -> "Nobody but its owner may read " + file + ".";
            default -> "Cannot read " + file + ": " + cause.getMessage();
        };
        return refusal(command, sentence, cause);
    }
}
