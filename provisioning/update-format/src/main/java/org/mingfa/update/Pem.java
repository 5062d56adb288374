package org.mingfa.update;

import java.io.IOException;
import java.util.Base64;

/// The text form of keys (RFC 7468).
final class Pem {
    private Pem() {}

    static byte[] decode(String pem) throws IOException {
        try {
            return Base64.getMimeDecoder()
                    .decode(pem.replaceAll("-----[A-Z ]+-----", "").strip());
        } catch (IllegalArgumentException cause) {
            throw new IOException("not a PEM file", cause);
        }
    }
}
