package org.mingfa.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pack files that were cut or changed on their way here.
class BrokenPackFileTest {
    @TempDir
    Path temporary;

    private PackShelf shelf;
    private Path pack;
    private byte[] whole;

    @BeforeEach
    void writePack() throws IOException {
        shelf = new PackShelf(temporary.resolve("shelf"), TrustStore.development());
        pack = Packs.write(temporary, "第一条　为了保护民事主体的合法权益，调整民事关系。");
        whole = Files.readAllBytes(pack);
    }

    @Test
    void aPackThatEndsInItsManifestIsTruncated() throws IOException {
        assertThat(install(cut(contentOf(SignedManifest.MANIFEST) + 20)))
                .isEqualTo(new PackRefused.Truncated(SignedManifest.MANIFEST));
    }

    @Test
    void aPackThatEndsBeforeItsSignatureIsTruncated() throws IOException {
        assertThat(install(cut(contentOf(SignedManifest.SIGNATURE) - 30)))
                .isEqualTo(new PackRefused.Truncated(SignedManifest.SIGNATURE));
    }

    @Test
    void aPackThatEndsInTheMiddleOfAFileIsTruncated() throws IOException {
        assertThat(install(cut(contentOf(Packs.DATA) + 10))).isEqualTo(new PackRefused.Truncated(Packs.DATA));
    }

    @Test
    void aPackThatEndsBeforeALaterFileIsTruncated() throws IOException {
        assertThat(install(cut(contentOf(Packs.DATA) - 35))).isEqualTo(new PackRefused.Truncated(Packs.DATA));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 22, 60, 200})
    void aPackWithoutItsEndIsTruncated(int missing) throws IOException {
        assertThat(install(cut(whole.length - missing))).isInstanceOf(PackRefused.Truncated.class);
    }

    @Test
    void aPackCutAnywhereIsRefused() throws IOException {
        for (int length = 0; length < whole.length; length += 31) {
            assertThat(shelf.install(cut(length), Packs.ANSWERS))
                    .as("cut at %d of %d", length, whole.length)
                    .isInstanceOf(PackShelf.Outcome.Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SignedManifest.MANIFEST, Packs.DATA, Packs.NESTED})
    void aPackWithAFlippedByteIsRefusedAndNamesTheFile(String name) throws IOException {
        Path changed = Packs.changed(pack, name, bytes -> Packs.flipped(bytes, bytes.length / 2));

        assertThat(install(changed)).isEqualTo(new PackRefused.Tampered(name));
    }

    @Test
    void aFlippedByteOfTheSignatureIsTamperingAndOneOfItsKeyIsForeign() throws IOException {
        Path signature = Packs.changed(pack, SignedManifest.SIGNATURE, bytes -> Packs.flipped(bytes, 40));
        assertThat(install(signature)).isInstanceOf(PackRefused.Tampered.class);

        Path key = Packs.changed(pack, SignedManifest.SIGNATURE, bytes -> Packs.flipped(bytes, 3));
        assertThat(install(key)).isInstanceOf(PackRefused.ForeignSigned.class);
    }

    @Test
    void aSignatureOfOtherWordsIsTampering() throws IOException {
        byte[] other = Packs.entries(Packs.write(temporary, "另一个")).getOrDefault(SignedManifest.SIGNATURE, whole);

        assertThat(install(Packs.changed(pack, SignedManifest.SIGNATURE, bytes -> other)))
                .isEqualTo(new PackRefused.Tampered(SignedManifest.MANIFEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcdef", "法\n法"})
    void aSignatureThatIsNoneIsRefused(String text) throws IOException {
        byte[] none = text.getBytes(StandardCharsets.UTF_8);

        assertThat(shelf.install(Packs.changed(pack, SignedManifest.SIGNATURE, bytes -> none), Packs.ANSWERS))
                .isInstanceOf(PackShelf.Outcome.Refused.class);
    }

    @Test
    void aByteFlippedAnywhereIsEitherRefusedOrChangesNoContent() throws IOException {
        String content = Packs.words(shelf.install(pack, Packs.ANSWERS));
        int refused = 0;
        for (int at = 0; at < whole.length; at += 13) {
            Path flipped = Files.write(temporary.resolve("flipped.pack"), Packs.flipped(whole, at));
            if (shelf.install(flipped, Packs.ANSWERS) instanceof PackShelf.Outcome.Refused) {
                refused++;
            }
            assertThat(Packs.words(shelf.openCurrent())).as("byte %d", at).isEqualTo(content);
        }
        assertThat(refused).isGreaterThan(whole.length / 30);
    }

    private PackRefused install(Path file) {
        return Packs.refused(shelf.install(file, Packs.ANSWERS));
    }

    private Path cut(int length) throws IOException {
        return Files.write(temporary.resolve("cut.pack"), Arrays.copyOf(whole, length));
    }

    /// Where an entry's content begins in the ZIP: behind its name in the local header.
    private int contentOf(String name) {
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf(name);
        assertThat(at).isPositive();
        return at + name.length();
    }
}
