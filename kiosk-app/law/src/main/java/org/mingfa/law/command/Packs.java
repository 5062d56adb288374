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

/// Opens packs for commands and says plainly why one is refused.
final class Packs {
    static final int REFUSED = 3;

    private Packs() {}

    /// Does something with an opened pack and gives the exit code.
    interface Use {
        int with(OpenedPack pack) throws IOException;
    }

    /// @param vectors whether to search by meaning where that is possible
    static int open(Path file, @Nullable Path trust, boolean vectors, PrintWriter errors, Use use) throws IOException {
        if (!Files.isRegularFile(file)) {
            errors.println("没有这个内容包：" + file);
            return REFUSED;
        }
        TrustStore keys = trust == null ? TrustStore.development() : TrustStore.of(trust);
        return switch (OpenedPack.open(file, keys, () -> vectors ? load(errors) : null)) {
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
