package org.mingfa.update;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Installs a pack in a process of its own, which [InterruptedInstallTest] kills.
final class InstallProgram {
    private InstallProgram() {}

    /// @param args the shelf, the pack, and a file that is made when the pack is being tried; the trial goes on until
    ///     standard input ends
    public static void main(String[] args) {
        PackShelf shelf = new PackShelf(Path.of(args[0]), TrustStore.development());
        Path trying = Path.of(args[2]);
        PackShelf.Outcome outcome = shelf.install(Path.of(args[1]), content -> tried(trying));
        System.exit(outcome instanceof PackShelf.Outcome.Shelved ? 0 : 1);
    }

    private static Optional<String> tried(Path trying) {
        try {
            Files.createFile(trying);
            System.in.transferTo(OutputStream.nullOutputStream());
            return Optional.empty();
        } catch (IOException cause) {
            return Optional.of(String.valueOf(cause.getMessage()));
        }
    }
}
