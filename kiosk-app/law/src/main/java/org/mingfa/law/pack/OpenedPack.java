package org.mingfa.law.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingfa.law.meaning.Embedder;
import org.mingfa.update.Disk;
import org.mingfa.update.PackManifest;
import org.mingfa.update.PackRefused;
import org.mingfa.update.PackShelf;
import org.mingfa.update.TrustStore;

/// A pack file opened for one command: verified, unpacked to a temporary folder, deleted at the end.
public final class OpenedPack implements AutoCloseable {
    private final Path folder;
    private final LawLibrary library;
    private final PackManifest manifest;

    private final @Nullable Embedder embedder;

    private OpenedPack(Path folder, LawLibrary library, PackManifest manifest, @Nullable Embedder embedder) {
        this.folder = folder;
        this.library = library;
        this.manifest = manifest;
        this.embedder = embedder;
    }

    /// What came of opening.
    public sealed interface Result {
        record Opened(OpenedPack pack) implements Result {}

        record Refused(PackRefused reason) implements Result {}
    }

    /// @param model asked for the model only where the pack holds vectors; gives none to search by words alone
    public static Result open(Path file, TrustStore trust, Supplier<@Nullable Embedder> model) throws IOException {
        Path folder = Files.createTempDirectory("mingfa-pack");
        PackShelf.Outcome outcome = new PackShelf(folder, trust).install(file, content -> Optional.empty());
        return switch (outcome) {
            case PackShelf.Outcome.Shelved shelved -> {
                PackContent content = new PackContent(shelved.content());
                Embedder embedder = content.holdsVectors() ? model.get() : null;
                LawLibrary library = LawLibrary.open(content, embedder);
                yield new Result.Opened(new OpenedPack(folder, library, shelved.manifest(), embedder));
            }
            case PackShelf.Outcome.Refused refused -> {
                Disk.deleteTree(folder);
                yield new Result.Refused(refused.reason());
            }
            case PackShelf.Outcome.Empty empty -> throw new IllegalStateException("an installation is never empty");
        };
    }

    public LawLibrary library() {
        return library;
    }

    public PackManifest manifest() {
        return manifest;
    }

    @Override
    public void close() throws IOException {
        library.close();
        if (embedder != null) {
            embedder.close();
        }
        Disk.deleteTree(folder);
    }
}
