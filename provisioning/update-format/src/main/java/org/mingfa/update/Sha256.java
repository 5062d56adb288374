package org.mingfa.update;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Hashes of files.
final class Sha256 {
    private static final int BUFFER = 1 << 18;

    private Sha256() {}

    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return copy(in, OutputStream.nullOutputStream(), Long.MAX_VALUE);
        }
    }

    /// Copies at most `most` bytes and gives their hash; a longer stream gives the hash of what was copied.
    static String copy(InputStream in, OutputStream out, long most) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        long left = most;
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        while (read > 0) {
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
            left -= read;
            read = left == 0 ? -1 : in.read(buffer, 0, (int) Math.min(buffer.length, left));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
