package org.mingfa.law.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The first 8 hexadecimal digits of SHA-256 over a text without white space and invisible marks.
public final class Fingerprint {
    private static final int BYTES = 4;

    private Fingerprint() {}

    public static String of(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(plain(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2002\\u3000\\u200B\\uFEFF]", "");
    }
}
