package org.mingfa.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A manifest with the signature over its exact bytes. The signature's file holds `key id` and base64, a line each.
record SignedManifest(byte[] manifest, byte[] signature) {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    static SignedManifest of(PackManifest manifest, SigningKey key) {
        byte[] bytes = manifest.written();
        String signature = key.keyId() + "\n" + Base64.getEncoder().encodeToString(key.sign(bytes)) + "\n";
        return new SignedManifest(bytes, signature.getBytes(StandardCharsets.US_ASCII));
    }

    /// The manifest, if somebody trusted has signed it and this program can read it.
    PackManifest verified(TrustStore trust) throws RefusedException {
        String[] lines = new String(signature, StandardCharsets.US_ASCII).split("\n");
        if (lines.length < 2) {
            throw new RefusedException(new PackRefused.Truncated(SIGNATURE));
        }
        if (!trust.knows(lines[0])) {
            throw new RefusedException(new PackRefused.ForeignSigned(lines[0].replaceAll("[^0-9a-f]", "?")));
        }
        if (!trust.verifies(lines[0], manifest, decoded(lines[1]))) {
            throw new RefusedException(new PackRefused.Tampered(MANIFEST));
        }
        return readable();
    }

    private static byte[] decoded(String base64) throws RefusedException {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException garbled) {
            throw new RefusedException(new PackRefused.Tampered(SIGNATURE));
        }
    }

    private PackManifest readable() throws RefusedException {
        try {
            int format = PackManifest.formatOf(manifest);
            if (format > PackManifest.FORMAT) {
                throw new RefusedException(new PackRefused.TooNew(format, PackManifest.FORMAT));
            }
            PackManifest read = PackManifest.read(manifest);
            for (PackFile file : read.files()) {
                if (!file.isSafe()) {
                    throw new RefusedException(new PackRefused.NotAPack("文件清单不合规矩"));
                }
            }
            return read;
        } catch (IOException garbled) {
            throw new RefusedException(new PackRefused.NotAPack(MANIFEST + " 读不懂"));
        }
    }
}
