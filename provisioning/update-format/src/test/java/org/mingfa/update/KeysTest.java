package org.mingfa.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which keys a machine trusts, and how keys are read.
class KeysTest {
    private static final byte[] WORDS = {1, 2, 3};

    @TempDir
    Path temporary;

    private Path trusted;

    @BeforeEach
    void makeFolder() throws IOException {
        trusted = Files.createDirectory(temporary.resolve("trusted"));
    }

    @Test
    void aFolderOfKeysTrustsExactlyThose() throws IOException {
        SigningKey one = SigningKey.read(Packs.newKey(trusted, "one"));
        SigningKey two = SigningKey.read(Packs.newKey(trusted, "two"));
        SigningKey other = SigningKey.read(Packs.newKey(temporary, "other"));

        TrustStore trust = TrustStore.of(trusted);

        assertThat(trust.verifies(one.keyId(), WORDS, one.sign(WORDS))).isTrue();
        assertThat(trust.verifies(two.keyId(), WORDS, two.sign(WORDS))).isTrue();
        assertThat(trust.verifies(one.keyId(), WORDS, two.sign(WORDS))).isFalse();
        assertThat(trust.verifies(other.keyId(), WORDS, other.sign(WORDS))).isFalse();
        assertThat(trust.verifies(one.keyId(), WORDS, new byte[] {0})).isFalse();
        assertThat(trust.trustsDevelopment()).isFalse();
    }

    @Test
    void theDevelopmentKeyIsTrustedOnlyWhereItIsAskedFor() {
        SigningKey key = SigningKey.development();
        TrustStore trust = TrustStore.development();

        assertThat(trust.trustsDevelopment()).isTrue();
        assertThat(trust.verifies(key.keyId(), WORDS, key.sign(WORDS))).isTrue();
    }

    @Test
    void aPackSignedWithAKeyOfOnesOwnIsInstalledWhereThatIsTrusted() throws IOException {
        Path key = Packs.newKey(trusted, "office");
        Path pack = Packs.write(temporary, "本局", PackManifest.FORMAT, SigningKey.read(key));

        PackShelf shelf = new PackShelf(temporary.resolve("shelf"), TrustStore.of(trusted));

        assertThat(Packs.words(shelf.install(pack, Packs.ANSWERS))).isEqualTo("本局");
    }

    @Test
    void aFolderThatHoldsSomethingElseUnderAKeysNameIsRefused() throws IOException {
        Files.writeString(trusted.resolve("letter.pub.pem"), "您好");

        assertThatThrownBy(() -> TrustStore.of(trusted)).isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatIsNoPrivateKeyIsRefused() throws IOException {
        Path pem = Packs.newKey(temporary, "broken");
        Files.writeString(pem, "-----BEGIN KEY-----\nAAAA\n-----END KEY-----\n");

        assertThatThrownBy(() -> SigningKey.read(pem)).isInstanceOf(IOException.class);
    }

    @Test
    void anInstallationDuringAnotherOneIsRefused() throws IOException {
        PackShelf shelf = new PackShelf(temporary.resolve("shelf"), TrustStore.development());
        Path pack = Packs.write(temporary, "一");
        Path second = Packs.write(temporary, "二");

        PackShelf.Outcome outcome = shelf.install(pack, content -> {
            assertThat(Packs.refused(shelf.install(second, Packs.ANSWERS)).sentence())
                    .isEqualTo("内容包读写失败：本程序正在安装另一个内容包。");
            return Packs.ANSWERS.failure(content);
        });

        assertThat(Packs.words(outcome)).isEqualTo("一");
    }
}
