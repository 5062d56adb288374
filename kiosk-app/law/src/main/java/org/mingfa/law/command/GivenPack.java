package org.mingfa.law.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.meaning.Embedder;
import org.mingfa.law.meaning.MeaningUnavailable;
import org.mingfa.law.pack.OpenedPack;
import org.mingfa.update.TrustStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The pack that a command was given, and `--trust`. Opens it, or says plainly why it is refused.
final class GivenPack {
    static final int REFUSED = 3;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PACK")
    private Path file = Path.of("");

    @Option(
            names = "--trust",
            paramLabel = "FOLDER",
            description = "public keys to trust; the development key by default")
    private @Nullable Path trust;

    /// For picocli to fill.
    GivenPack() {}

    /// For a command that takes no `--trust`.
    GivenPack(CommandSpec command, Path file) {
        this.command = command;
        this.file = file;
    }

    /// Does something with an opened pack and gives the exit code.
    interface Use {
        int with(OpenedPack pack) throws IOException;
    }

    Path file() {
        return file;
    }

    TrustStore keys() throws IOException {
        return trust == null ? TrustStore.development() : TrustStore.of(trust);
    }

    /// Gives the exit code of the use, or [#REFUSED].
    ///
    /// @param vectors whether to search by meaning where that is possible
    int open(boolean vectors, Use use) throws IOException {
        PrintWriter errors = command.commandLine().getErr();
        if (!Files.isRegularFile(file)) {
            errors.println("没有这个内容包：" + file);
            return REFUSED;
        }
        return switch (OpenedPack.open(file, keys(), () -> vectors ? load(errors) : null)) {
            case OpenedPack.Result.Opened opened -> {
                try (OpenedPack pack = opened.pack()) {
                    yield use.with(pack);
                }
            }
            case OpenedPack.Result.Refused refused -> {
                errors.println(refused.reason().sentence());
                yield REFUSED;
            }
        };
    }

    private static @Nullable Embedder load(PrintWriter errors) {
        try {
            return Embedder.load();
        } catch (MeaningUnavailable cause) {
            errors.println("本机算不了语义，只按字词查找（" + cause.getMessage() + "）");
            return null;
        }
    }
}
