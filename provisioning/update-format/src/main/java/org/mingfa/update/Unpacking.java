package org.mingfa.update;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// Takes a pack file apart. Nothing of it is believed before its signature was checked.
final class Unpacking {
    private static final long RESERVE = 32L << 20;
    private static final int MOST_MANIFEST_BYTES = 1 << 24;

    private final TrustStore trust;
    private final LongSupplier freeBytes;

    Unpacking(TrustStore trust, LongSupplier freeBytes) {
        this.trust = trust;
        this.freeBytes = freeBytes;
    }

    /// Unpacks all of it, checked against the signed manifest and written through to the disk.
    ///
    /// @param staging a folder that does not exist yet; what is in it after trouble is of no use
    PackManifest unpack(Path pack, Path staging) throws IOException, RefusedException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(pack), 1 << 16);
                ZipInputStream zip = new ZipInputStream(file)) {
            SignedManifest signed =
                    new SignedManifest(entry(zip, SignedManifest.MANIFEST), entry(zip, SignedManifest.SIGNATURE));
            PackManifest manifest = signed.verified(trust);
            requireSpace(manifest.size());
            Files.createDirectories(staging);
            Disk.write(staging.resolve(SignedManifest.MANIFEST), signed.manifest());
            Disk.write(staging.resolve(SignedManifest.SIGNATURE), signed.signature());
            for (PackFile each : manifest.files()) {
                unpack(zip, each, staging.resolve(each.name()));
            }
            requireEnd(pack);
            syncFolders(staging);
            return manifest;
        }
    }

    private static byte[] entry(ZipInputStream zip, String name) throws IOException, RefusedException {
        try {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null && name.equals(SignedManifest.SIGNATURE)) {
                throw new RefusedException(new PackRefused.Truncated(name));
            }
            if (entry == null || !entry.getName().equals(name)) {
                throw new RefusedException(new PackRefused.NotAPack("没有 " + name));
            }
            return zip.readNBytes(MOST_MANIFEST_BYTES);
        } catch (EOFException | ZipException broken) {
            throw broken(name, broken);
        }
    }

    private static RefusedException broken(String file, IOException cause) {
        return new RefusedException(
                cause instanceof EOFException ? new PackRefused.Truncated(file) : new PackRefused.Tampered(file));
    }

    /// All content is whole by now; yet a file that was cut just behind it is not the file that was published.
    private static void requireEnd(Path pack) throws IOException, RefusedException {
        try {
            new ZipFile(pack.toFile()).close();
        } catch (ZipException cut) {
            throw new RefusedException(new PackRefused.Truncated("结尾"));
        }
    }

    private void requireSpace(long size) throws RefusedException {
        long needed = size + RESERVE;
        if (freeBytes.getAsLong() < needed) {
            throw new RefusedException(new PackRefused.TooLittleSpace(needed, freeBytes.getAsLong()));
        }
    }

    private static void unpack(ZipInputStream zip, PackFile file, Path target) throws IOException, RefusedException {
        try {
            unpackWhole(zip, file, target);
        } catch (EOFException | ZipException broken) {
            throw broken(file.name(), broken);
        }
    }

    private static void unpackWhole(ZipInputStream zip, PackFile file, Path target)
            throws IOException, RefusedException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw new RefusedException(new PackRefused.Truncated(file.name()));
        }
        if (!entry.getName().equals(file.name())) {
            throw new RefusedException(new PackRefused.Tampered(file.name()));
        }
        Files.createDirectories(target.getParent());
        String hash;
        try (OutputStream out = Files.newOutputStream(target)) {
            hash = Sha256.copy(zip, out, file.size());
        }
        if (Files.size(target) != file.size() || !hash.equals(file.sha256()) || zip.read() >= 0) {
            throw new RefusedException(new PackRefused.Tampered(file.name()));
        }
        Disk.sync(target);
    }

    private static void syncFolders(Path root) throws IOException {
        try (Stream<Path> folders = Files.walk(root).filter(Files::isDirectory)) {
            for (Path each : folders.toList()) {
                Disk.syncFolder(each);
            }
        }
    }
}
