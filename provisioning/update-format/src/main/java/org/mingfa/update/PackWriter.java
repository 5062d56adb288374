package org.mingfa.update;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a pack: a ZIP whose first entries are the manifest and its signature.
public final class PackWriter {
    private PackWriter() {}

    /// Packs a folder. The pack appears under its name only when it is whole and on disk.
    ///
    /// @param draft the manifest without its files
    public static PackManifest write(Path folder, PackManifest draft, SigningKey key, Path out) throws IOException {
        PackManifest manifest = draft.withFiles(list(folder));
        SignedManifest signed = SignedManifest.of(manifest, key);
        Path temporary = out.resolveSibling(out.getFileName() + ".tmp");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            add(zip, SignedManifest.MANIFEST, signed.manifest());
            add(zip, SignedManifest.SIGNATURE, signed.signature());
            for (PackFile each : manifest.files()) {
                zip.putNextEntry(new ZipEntry(each.name()));
                Files.copy(folder.resolve(each.name()), zip);
                zip.closeEntry();
            }
        } catch (IOException failed) {
            Files.deleteIfExists(temporary);
            throw failed;
        }
        Disk.sync(temporary);
        Disk.moveInto(temporary, out);
        return manifest;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static List<PackFile> list(Path folder) throws IOException {
        List<PackFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.add(new PackFile(name, Files.size(file), Sha256.of(file)));
            }
        }
        return files;
    }
}
