package org.mingfa.update;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Objects;

/// The Ed25519 key (RFC 8032) that signs packs.
public final class SigningKey {
    private static final String DEVELOPMENT = "development-key.pem";

    private final PrivateKey key;
    private final String keyId;

    private SigningKey(PrivateKey key, String keyId) {
        this.key = key;
        this.keyId = keyId;
    }

    /// The key that everybody has. Packs that it signed are for development; production trusts only keys of its own.
    public static SigningKey development() {
        try (InputStream in = Objects.requireNonNull(SigningKey.class.getResourceAsStream(DEVELOPMENT))) {
            return of(new String(in.readAllBytes(), StandardCharsets.US_ASCII), TrustStore.developmentKeyId());
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /// @param pem a PKCS#8 private key; its public half lies beside it as `NAME.pub.pem`
    public static SigningKey read(Path pem) throws IOException {
        String name = String.valueOf(pem.getFileName()).replaceFirst("\\.pem$", ".pub.pem");
        String publicPem = Files.readString(pem.resolveSibling(name));
        return of(Files.readString(pem), TrustStore.keyId(Pem.decode(publicPem)));
    }

    private static SigningKey of(String pem, String keyId) throws IOException {
        try {
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            return new SigningKey(keys.generatePrivate(new PKCS8EncodedKeySpec(Pem.decode(pem))), keyId);
        } catch (GeneralSecurityException cause) {
            throw new IOException("not an Ed25519 private key", cause);
        }
    }

    String keyId() {
        return keyId;
    }

    byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
