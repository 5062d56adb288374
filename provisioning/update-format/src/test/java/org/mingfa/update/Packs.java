package org.mingfa.update;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Small packs for the tests, good and bad.
final class Packs {
    static final PackShelf.Probe ANSWERS = content -> Optional.empty();
    static final String DATA = "law.db";
    static final String NESTED = "index/segments_1";

    private Packs() {}

    static PackManifest draft(int format) {
        return new PackManifest(
                format,
                "law",
                "2026-01-02T03:04:05Z",
                "测试",
                Map.of("articles", 2L),
                Map.of("regions", "广东"),
                List.of());
    }

    /// A pack whose files hold these words.
    static Path write(Path folder, String words) throws IOException {
        return write(folder, words, PackManifest.FORMAT, SigningKey.development());
    }

    static Path write(Path folder, String words, int format, SigningKey key) throws IOException {
        Path content = Files.createTempDirectory(folder, "content");
        Files.createDirectories(content.resolve("index"));
        Files.writeString(content.resolve(DATA), words);
        Files.writeString(content.resolve(NESTED), "索引：" + words);
        Files.createFile(content.resolve("empty"));
        Path pack = content.resolveSibling(content.getFileName() + ".pack");
        PackWriter.write(content, draft(format), key, pack);
        return pack;
    }

    /// Packs a manifest that [PackWriter] would not write, rightly signed.
    static Path signed(Path folder, PackManifest manifest, Map<String, byte[]> files) throws IOException {
        SignedManifest signed = SignedManifest.of(manifest, SigningKey.development());
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(SignedManifest.MANIFEST, signed.manifest());
        entries.put(SignedManifest.SIGNATURE, signed.signature());
        entries.putAll(files);
        return zip(Files.createTempFile(folder, "signed", ".pack"), entries);
    }

    /// A copy of a pack in which one entry holds something else, in a ZIP that is whole.
    static Path changed(Path pack, String name, UnaryOperator<byte[]> change) throws IOException {
        Map<String, byte[]> entries = entries(pack);
        entries.computeIfPresent(name, (key, bytes) -> change.apply(bytes));
        return zip(pack.resolveSibling("changed.pack"), entries);
    }

    static Map<String, byte[]> entries(Path pack) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    static Path zip(Path out, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(out))) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return out;
    }

    static byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= 1;
        return copy;
    }

    static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, flipped(bytes, bytes.length / 2));
    }

    /// Writes a new key pair into a folder: `NAME.pem` and `NAME.pub.pem`.
    static Path newKey(Path folder, String name) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            writePem(folder.resolve(name + ".pub.pem"), pair.getPublic().getEncoded());
            return writePem(folder.resolve(name + ".pem"), pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path writePem(Path file, byte[] encoded) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(encoded);
        return Files.writeString(file, "-----BEGIN KEY-----\n" + text + "\n-----END KEY-----\n");
    }

    /// The words in the data file of what was shelved.
    static String words(PackShelf.Outcome outcome) {
        try {
            return Files.readString(shelved(outcome).content().resolve(DATA));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static PackShelf.Outcome.Shelved shelved(PackShelf.Outcome outcome) {
        if (outcome instanceof PackShelf.Outcome.Shelved shelved) {
            return shelved;
        }
        throw new AssertionError("not shelved: " + outcome);
    }

    static PackRefused refused(PackShelf.Outcome outcome) {
        if (outcome instanceof PackShelf.Outcome.Refused refused) {
            return refused.reason();
        }
        throw new AssertionError("not refused: " + outcome);
    }

    static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
