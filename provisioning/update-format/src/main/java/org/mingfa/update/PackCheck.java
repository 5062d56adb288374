package org.mingfa.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Tells whether an unpacked pack is what was signed, byte for byte.
final class PackCheck {
    private final TrustStore trust;

    PackCheck(TrustStore trust) {
        this.trust = trust;
    }

    /// @throws RefusedException when a file is missing, cut or changed, or nobody whom we trust signed it
    PackManifest verify(Path place) throws RefusedException, IOException {
        PackManifest manifest = new SignedManifest(
                        read(place.resolve(SignedManifest.MANIFEST)), read(place.resolve(SignedManifest.SIGNATURE)))
                .verified(trust);
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> checks = manifest.files().stream()
                    .map(file -> pool.submit(() -> matches(place.resolve(file.name()), file)))
                    .toList();
            for (int i = 0; i < checks.size(); i++) {
                if (!result(checks.get(i))) {
                    throw new RefusedException(
                            new PackRefused.Tampered(manifest.files().get(i).name()));
                }
            }
        }
        return manifest;
    }

    private static byte[] read(Path file) throws RefusedException, IOException {
        if (!Files.exists(file)) {
            throw new RefusedException(new PackRefused.Truncated(String.valueOf(file.getFileName())));
        }
        return Files.readAllBytes(file);
    }

    private static boolean matches(Path path, PackFile file) throws IOException {
        return Files.exists(path)
                && Files.size(path) == file.size()
                && Sha256.of(path).equals(file.sha256());
    }

    private static boolean result(Future<Boolean> check) throws IOException {
        try {
            return check.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while verifying", interrupted);
        }
    }
}
