package org.mingfa.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Packs that must not be taken. After each, the pack that was current is still current, and nothing else lies about.
class RefusedPackTest {
    private static final int FREE_MIB = 10;

    @TempDir
    Path temporary;

    private Path folder;
    private PackShelf shelf;
    private Path pack;

    @BeforeEach
    void installTheOldOne() throws IOException {
        folder = temporary.resolve("shelf");
        shelf = new PackShelf(folder, TrustStore.development());
        Packs.shelved(shelf.install(Packs.write(temporary, "旧"), Packs.ANSWERS));
        pack = Packs.write(temporary, "第一条　为了保护民事主体的合法权益");
    }

    @AfterEach
    void theOldOneIsStillCurrent() throws IOException {
        assertThat(Packs.words(shelf.openCurrent())).isEqualTo("旧");
        assertThat(Packs.names(folder))
                .hasSize(3)
                .contains("current", "lock")
                .anyMatch(name -> name.startsWith("pack-law-"));
    }

    @Test
    void aForeignKeyIsNamed() throws IOException {
        SigningKey foreign = SigningKey.read(Packs.newKey(temporary, "foreign"));

        assertThat(install(Packs.write(temporary, "新", 1, foreign)))
                .isEqualTo(new PackRefused.ForeignSigned(foreign.keyId()));
    }

    @Test
    void aNewerFormatIsRefusedWithBothNumbers() throws IOException {
        assertThat(install(Packs.write(temporary, "新", 7, SigningKey.development())))
                .isEqualTo(new PackRefused.TooNew(7, PackManifest.FORMAT));
    }

    @Test
    void aNewerFormatIsTooNewEvenWhenItSaysThingsDifferently() throws IOException {
        byte[] manifest = "{\"format\": 2, \"parts\": {}}".getBytes(StandardCharsets.UTF_8);

        assertThat(install(signed(manifest))).isEqualTo(new PackRefused.TooNew(2, PackManifest.FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"format\": 1}", "{\"format\": \"one\"}", "null", ""})
    void aSignedManifestThatMakesNoSenseIsNoPack(String json) throws IOException {
        assertThat(install(signed(json.getBytes(StandardCharsets.UTF_8)))).isInstanceOf(PackRefused.NotAPack.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/tmp/evil", "a/../../evil", "a\\evil", "C:evil", "./evil", "a//evil", "", "\0"})
    void aNameThatLeavesTheFolderIsRefused(String name) throws IOException {
        byte[] evil = {1, 2, 3};
        PackManifest manifest = Packs.draft(1).withFiles(List.of(new PackFile(name, 3, hash(evil))));

        assertThat(install(Packs.signed(temporary, manifest, Map.of(name, evil))))
                .isEqualTo(new PackRefused.NotAPack("文件清单不合规矩"));
        assertThat(temporary.resolve("evil")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2, 4, 1 << 20})
    void aLieAboutTheSizeIsTampering(long size) throws IOException {
        byte[] content = {1, 2, 3};
        PackManifest manifest = Packs.draft(1).withFiles(List.of(new PackFile("data", size, hash(content))));

        assertThat(install(Packs.signed(temporary, manifest, Map.of("data", content))))
                .isEqualTo(new PackRefused.Tampered("data"));
    }

    @Test
    void aSizeBelowZeroIsRefused() throws IOException {
        PackManifest manifest = Packs.draft(1).withFiles(List.of(new PackFile("data", -1, hash(new byte[0]))));

        assertThat(install(Packs.signed(temporary, manifest, Map.of("data", new byte[0]))))
                .isInstanceOf(PackRefused.NotAPack.class);
    }

    @Test
    void whatIsNoZipIsNoPack() throws IOException {
        Path letter = Files.writeString(temporary.resolve("letter.pack"), "您好，请查收附件。".repeat(100));
        Path nothing = Files.createFile(temporary.resolve("nothing.pack"));
        Path otherZip = Packs.zip(temporary.resolve("other.pack"), Map.of("a.txt", new byte[] {1}));

        assertThat(List.of(install(letter), install(nothing), install(otherZip)))
                .allMatch(PackRefused.NotAPack.class::isInstance);
    }

    @Test
    void aMissingFileAndAFolderAreUnreadable() {
        assertThat(List.of(install(temporary.resolve("none.pack")), install(temporary)))
                .allMatch(PackRefused.Unreadable.class::isInstance);
    }

    @Test
    void tooLittleSpaceSaysHowMuchIsMissing() {
        long free = (long) FREE_MIB << 20;
        PackShelf full = new PackShelf(folder, TrustStore.development(), () -> free);

        PackRefused refused = Packs.refused(full.install(pack, Packs.ANSWERS));

        assertThat(refused).isInstanceOf(PackRefused.TooLittleSpace.class);
        assertThat(refused.sentence()).isEqualTo("磁盘空间不够：需要 33 MB，还差 23 MB。");
    }

    private PackRefused install(Path file) {
        PackRefused refused = Packs.refused(shelf.install(file, Packs.ANSWERS));
        assertThat(refused.sentence()).matches("(?s)\\p{IsHan}.*[^。]。");
        return refused;
    }

    private Path signed(byte[] manifest) throws IOException {
        SigningKey key = SigningKey.development();
        String signature = key.keyId() + "\n" + java.util.Base64.getEncoder().encodeToString(key.sign(manifest));
        byte[] signatureBytes = signature.getBytes(StandardCharsets.US_ASCII);
        Path changed = Packs.changed(pack, SignedManifest.MANIFEST, old -> manifest);
        return Packs.changed(changed, SignedManifest.SIGNATURE, old -> signatureBytes);
    }

    private static String hash(byte[] content) {
        return java.util.HexFormat.of().formatHex(Sha256.digest().digest(content));
    }
}
