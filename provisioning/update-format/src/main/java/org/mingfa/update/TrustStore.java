package org.mingfa.update;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The keys whose packs this machine takes.
public final class TrustStore {
    private static final String DEVELOPMENT = "development-key.pub.pem";

    /// Encoded: the JVM's cryptography is loaded when a pack is opened, not before a terminal's first page.
    private final Map<String, byte[]> keys;

    private TrustStore(Map<String, byte[]> keys) {
        this.keys = Map.copyOf(keys);
    }

    /// Trusts the development key, which everybody can sign with.
    public static TrustStore development() {
        return new TrustStore(Map.of(developmentKeyId(), developmentKey()));
    }

    /// Trusts the public keys in a folder, files that end in `.pub.pem`.
    ///
    /// @throws IOException when the folder cannot be read or holds a file that is no such key
    public static TrustStore of(Path folder) throws IOException {
        Map<String, byte[]> keys = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pems =
                    files.filter(file -> file.toString().endsWith(".pub.pem")).toList();
            for (Path pem : pems) {
                byte[] encoded = Pem.decode(Files.readString(pem));
                requireKey(encoded);
                keys.put(keyId(encoded), encoded);
            }
        } catch (IllegalArgumentException cause) {
            throw new IOException("a file in " + folder + " is not an Ed25519 public key", cause);
        }
        return new TrustStore(keys);
    }

    static String developmentKeyId() {
        return keyId(developmentKey());
    }

    private static byte[] developmentKey() {
        try (InputStream in = Objects.requireNonNull(TrustStore.class.getResourceAsStream(DEVELOPMENT))) {
            return Pem.decode(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static PublicKey key(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static void requireKey(byte[] encoded) {
        try {
            key(encoded);
        } catch (GeneralSecurityException cause) {
            throw new IllegalArgumentException("not an Ed25519 public key", cause);
        }
    }

    /// The first 16 hexadecimal digits of SHA-256 over the encoded public key.
    static String keyId(byte[] encoded) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(encoded);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether anybody at all can sign for this machine. The status page says so.
    public boolean trustsDevelopment() {
        return keys.containsKey(developmentKeyId());
    }

    boolean knows(String keyId) {
        return keys.containsKey(keyId);
    }

    boolean verifies(String keyId, byte[] bytes, byte[] signature) {
        byte[] encoded = keys.get(keyId);
        if (encoded == null) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key(encoded));
            verifier.update(bytes);
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
