package org.mingfa.kiosk.input.pinyin.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Tells whether a table was made from what would make it now.
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void add(String text) {
        digest.update((text + '\0').getBytes(StandardCharsets.UTF_8));
    }

    /// The bytes of all files in a folder but the named one.
    void addFolder(Path folder, Path except) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(except))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    /// To be asked once, at the end.
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
